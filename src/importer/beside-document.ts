import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Reads files that a document names by a relative path: only those in its own folder or below. */
export function besideDocument(document: string): (address: string) => Uint8Array | undefined {
  const folder = path.dirname(path.resolve(document));
  return (address) => {
    if (document === '-' || /^[a-z][a-z\d+.-]*:|^[\\/]/i.test(address)) return undefined;
    try {
      const named = decodeURIComponent(address.replace(/[?#].*$/, ''));
      const file = realpathSync(path.resolve(folder, named));
      const isInside = !path.relative(realpathSync(folder), file).startsWith('..');
      return isInside ? readFileSync(file) : undefined;
    } catch {
      return undefined;
    }
  };
}
