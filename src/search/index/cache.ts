import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens the folder where a build leaves what the next one can use. What other code or another runtime left there
 * is deleted: it could differ from what this one would make.
 */
export function openCache({ folder, version }: CacheOptions): CacheFolders {
  const { node, zlib } = process.versions;
  const maker = createHash('sha256')
    .update([version, node, zlib, process.arch].join('\0'))
    .digest('hex')
    .slice(0, 16);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other !== maker) rmSync(join(folder, other), { recursive: true });
  }
  const folders = {
    segments: join(folder, maker, 'segments'),
    packed: join(folder, maker, 'packed'),
    code: join(folder, maker, 'pagefind'),
  };
  for (const each of Object.values(folders)) mkdirSync(each, { recursive: true });
  return folders;
}

export interface CacheOptions {
  readonly folder: string;
  /** Changes whenever the code of search or of text does, or Pagefind. */
  readonly version: string;
}

export interface CacheFolders {
  /** What was read of the records. */
  readonly segments: string;
  /** Files of posting lists, compressed, under the hashes of their content. */
  readonly packed: string;
  /** Pagefind's code for the browser. */
  readonly code: string;
}
