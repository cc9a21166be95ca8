import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath } from '../query/document.ts';
import type { Archive } from './archive.ts';
import type { Range } from './postings.ts';
import { writeSegment, type NamedRecord } from './segment.ts';
import { writeWordFiles, type WordFile, type WordFolders } from './word-files.ts';

/** The bytes of a segment, in memory that threads share. */
export function readBatch(articles: readonly NamedRecord[]): Uint8Array {
  const segment = writeSegment(articles);
  const shared = new Uint8Array(new SharedArrayBuffer(segment.length));
  shared.set(segment);
  return shared;
}

export function writeWords({ archive, range, folders }: WordTask): WordFile[] {
  return writeWordFiles(archive, range, folders);
}

export function writeDocuments({ folder, documents }: DocumentTask): void {
  for (const { name, content } of documents) {
    writeFileSync(join(folder, documentPath(name)), content);
  }
}

interface WordTask {
  readonly archive: Archive;
  readonly range: Range;
  readonly folders: WordFolders;
}

interface DocumentTask {
  /** The index's. */
  readonly folder: string;
  readonly documents: readonly { readonly name: string; readonly content: Uint8Array }[];
}
