import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Opens the folder where a build leaves what the next one can use. What other code or another runtime left there
 * is deleted: it could differ from what this one would make.
 */
export function openCache({ folder, version }: CacheOptions): CachePaths {
  const { node, zlib } = process.versions;
  const maker = createHash('sha256')
    .update([version, node, zlib, process.arch].join('\0'))
    .digest('hex')
    .slice(0, 16);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(folder)) {
    if (other !== maker) rmSync(join(folder, other), { recursive: true });
  }
  const paths = {
    segments: join(folder, maker, 'segments'),
    code: join(folder, maker, 'pagefind'),
    words: join(folder, maker, 'words'),
    files: join(folder, maker, 'files'),
  };
  for (const each of [paths.segments, paths.code]) mkdirSync(each, { recursive: true });
  return paths;
}

export interface CacheOptions {
  readonly folder: string;
  /** Changes whenever the code of search or of text does, or Pagefind. */
  readonly version: string;
}

export interface CachePaths {
  /** A folder of what was read of the records. */
  readonly segments: string;
  /** A folder of Pagefind's code for the browser. */
  readonly code: string;
  /** A file: which words' files were made of what (word-journal.ts). */
  readonly words: string;
  /** A file: what the last build left in the index's folder (kept-folder.ts). */
  readonly files: string;
}
