import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Archive } from './archive.ts';
import { writeSegment, type NamedRecord } from './segment.ts';
import { writeWordFiles, type WordFile } from './word-files.ts';

/** The bytes of a segment, in memory that threads share. */
export function readBatch(articles: readonly NamedRecord[]): Uint8Array {
  const segment = writeSegment(articles);
  const shared = new Uint8Array(new SharedArrayBuffer(segment.length));
  shared.set(segment);
  return shared;
}

export function writeWords({ archive, stretches, folder, present }: WordTask): WordFile[][] {
  return writeWordFiles(archive, stretches, folder, present);
}

/** Gives the checksum of each file. */
export function writeFiles({ folder, files }: FileTask): number[] {
  return files.map(({ name, content }) => {
    writeFileSync(join(folder, name), content);
    return crc32(content);
  });
}

interface WordTask {
  readonly archive: Archive;
  /** Numbers of groups: each stretch has files of its own. */
  readonly stretches: readonly Uint32Array[];
  readonly folder: string;
  /** Hashes of files that are written already. */
  readonly present: ReadonlySet<string>;
}

interface FileTask {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
}
