import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openIndex } from '../search/client/open.ts';
import type { Dist } from './dist.ts';

/** Finds pages: site-absolute addresses, the best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** Opens the site's own search on its index. Undefined when a file of it is missing or broken. */
export async function openSearch({ folder }: Dist): Promise<Search | undefined> {
  readFilesByFetch();
  const index = `${pathToFileURL(path.resolve(folder, 'pagefind')).href}/`;
  const engine = await openIndex(index).catch(() => undefined);
  if (engine === undefined) return undefined;
  return async (query) => {
    try {
      const { shown } = await engine.search(query, { show: 20 });
      return shown.map(({ page }) => page);
    } catch {
      return [];
    }
  };
}

/** The search asks for its files as a browser would; here they lie on the disk. */
function readFilesByFetch(): void {
  if (isReading) return;
  isReading = true;
  const elsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return elsewhere(input, init);
    return readFile(fileURLToPath(address.replace(/[?#].*$/, ''))).then(
      (content) => new Response(Uint8Array.from(content)),
      () => new Response(null, { status: 404 }),
    );
  };
}

let isReading = false;
