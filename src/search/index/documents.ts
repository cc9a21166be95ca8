import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  CARDS_PER_FILE,
  cardsPath,
  DOCUMENT_NAME_BYTES,
  documentPath,
  type CardRow,
  type SearchDocument,
} from '../query/document.ts';
import type { Crew } from './crew.ts';
import type { KeptFolder } from './kept-folder.ts';
import type { ListedRecord } from './read-records.ts';
import type { SearchRecord } from './record.ts';
import type { NamedRecord, Segment } from './segment.ts';

/** The record as it is stored for the reader, under a name that changes with whatever is in it. */
export function nameRecord(record: SearchRecord): NamedRecord {
  const { url, title, description, sections, date, category, authors } = record;
  const { tags, event, attachments } = record;
  // Named one by one: how the caller's object is ordered must not show.
  const document: SearchDocument = {
    url,
    title,
    description,
    sections: sections.map(({ id, heading, text }) => ({ id, heading, text })),
    date,
    category,
    authors,
    tags,
    event,
    attachments,
  };
  const json = JSON.stringify(document);
  // As UTF-16, which it is in memory: turning it into UTF-8 takes twice as long as the hash.
  const name = hash('sha256', Buffer.from(json, 'utf16le'), 'hex');
  return { name: name.slice(0, 2 * DOCUMENT_NAME_BYTES), json };
}

/** Writes the documents of these names that aren't there yet. */
export async function writeDocuments(
  segments: readonly Segment[],
  names: readonly string[],
  kept: KeptFolder,
  crew: Crew,
): Promise<void> {
  const missing = new Set(names.filter((name) => !kept.keep(documentPath(name), name)));
  const files = segments.flatMap(({ pages, body }) =>
    pages
      .filter(({ name }) => missing.delete(name))
      .map(({ name, documentStart, end }) => ({
        key: name,
        name: documentPath(name),
        content: body.subarray(documentStart, end),
      })),
  );
  kept.folder('doc');
  // All by one thread: two that create files in one folder spend their time waiting for each other.
  const checksums = await crew.run('writeFiles', { folder: kept.path, files }, files.length);
  for (const [order, { name, key }] of files.entries()) {
    kept.claim(name, { key, checksum: checksums[order] ?? 0 });
  }
}

/**
 * Writes what a list of results begins with, of all articles, oldest first, a few to a file: a reader loads the cards beside
 * those of the articles found, not all. Gives the names of these files.
 */
export function writeCards(kept: KeptFolder, records: readonly ListedRecord[]): string[] {
  return Array.from({ length: Math.ceil(records.length / CARDS_PER_FILE) }, (_, order) => {
    const listed = records.slice(order * CARDS_PER_FILE, (order + 1) * CARDS_PER_FILE);
    const rows = listed.map(({ name, url, title, date, category }): CardRow => {
      return [name, url, title, date, category];
    });
    const json = JSON.stringify(rows);
    const name = hash('sha256', json, 'hex').slice(0, CARDS_NAME_LENGTH);
    kept.make(cardsPath(name), name, () => gzipSync(json, { level: 9 }));
    return name;
  });
}

/** In hexadecimal digits: 40 bits, for some thousand files. */
const CARDS_NAME_LENGTH = 10;
