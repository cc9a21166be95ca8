import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a built site: path from its root, as addresses have it -> size in bytes. */
export function outputFiles(dist: string): ReadonlyMap<string, number> {
  return new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(dist, file).split(path.sep).join('/'), statSync(file).size]),
  );
}

/** `tin/index.html` -> `/tin/` */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** The file that answers an address without query and fragment; undefined when none does. */
export function fileAt(address: string, files: ReadonlyMap<string, number>): string | undefined {
  const name = decode(address).slice(1);
  const candidates =
    name === '' || name.endsWith('/') ? [`${name}index.html`] : [name, `${name}/index.html`];
  return candidates.find((one) => files.has(one));
}

export function readText(dist: string, file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
