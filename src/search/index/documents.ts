import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DOCUMENT_NAME_BYTES, NAMES_PER_LIST, type SearchDocument } from '../query/document.ts';
import type { SearchRecord } from './record.ts';
import type { NamedRecord } from './segment.ts';

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
  const hash = createHash('sha256').update(json).digest('hex');
  return { name: hash.slice(0, 2 * DOCUMENT_NAME_BYTES), json };
}

/**
 * Writes the names of all documents, oldest first, a few to a file: a reader loads the names beside those of the articles
 * found, not all. Gives the names of these files.
 */
export async function writeDocumentNames(
  folder: string,
  names: readonly string[],
): Promise<string[]> {
  await mkdir(join(folder, 'names'), { recursive: true });
  const lists = Array.from({ length: Math.ceil(names.length / NAMES_PER_LIST) }, (_, order) =>
    names.slice(order * NAMES_PER_LIST, (order + 1) * NAMES_PER_LIST),
  );
  return Promise.all(
    lists.map(async (list) => {
      const content = Buffer.from(list.join(''), 'hex');
      const name = createHash('sha256').update(content).digest('hex').slice(0, LIST_NAME_LENGTH);
      await writeFile(join(folder, 'names', `${name}.pf_names`), content);
      return name;
    }),
  );
}

const LIST_NAME_LENGTH = 8;
