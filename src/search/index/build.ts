import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { writeDocuments } from './documents.ts';
import { writePageContent } from './page-content.ts';
import { shortenPageNames } from './pagefind-meta.ts';
import { countPageWords } from './page-words.ts';

import { selectPostings, type Posting } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * Writes the search index of the records to a folder, which it empties first: Pagefind's files and ours (see
 * docs/search.md, "Files"). Throws when Pagefind reports an error.
 */
export async function buildSearchIndex(
  records: readonly SearchRecord[],
  folder: string,
  options: SearchIndexOptions = {},
): Promise<SearchIndexReport> {
  const oldestFirst = [...records].sort((a, b) => compare(a.date, b.date) || compare(a.url, b.url));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const index = await openPagefind();
  try {
    await addPages(index, oldestFirst);
    await Promise.all([
      index.writeFiles({ outputPath: folder }),
      writeDocuments(oldestFirst, folder, options.abbreviations ?? []),
    ]);
    await Promise.all(
      UNUSED.map((name) => rm(join(folder, name), { recursive: true, force: true })),
    );
    await shortenPageNames(folder);
  } finally {
    await index.deleteIndex();
  }
  return { articles: records.length };
}

/** Ends the Pagefind process that `buildSearchIndex` starts and leaves running for the next build. */
export async function closeSearchIndexer(): Promise<void> {
  await close();
}

async function openPagefind(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(CHUNK_SIZE);
  // Few fragment files: ours are in documents.ts, and Pagefind's go unread.
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 16 });
  if (index === undefined) throw new Error(errors.join('\n'));
  return index;
}

async function addPages(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  const vocabulary = createVocabulary();
  const pages = records.map((record) => countPageWords(record, vocabulary));
  const { frequencies, keep } = selectPostings(pages);
  const add = async (content: string, url: string): Promise<void> => {
    const { errors } = await index.addCustomRecord({ url, content, language: 'vi', meta: {} });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  };
  const frequencyPage = frequencies.map(([term, impact]) => ({ term, impact }));
  let waiting: Promise<void>[] = [add(toContent(frequencyPage, vocabulary), '0')];
  for (const [order, page] of pages.entries()) {
    waiting.push(add(toContent(keep(page), vocabulary), String(order + 1)));
    if (waiting.length >= AT_ONCE) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
}

function toContent(postings: readonly Posting[], vocabulary: Vocabulary): string {
  const keysByPlace = new Map<number, string[]>();
  for (const { term, impact } of postings) {
    const keys = keysByPlace.get(impact);
    const key = vocabulary.keyOf(term);
    if (keys === undefined) keysByPlace.set(impact, [key]);
    else keys.push(key);
  }
  return writePageContent(keysByPlace);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** In places and pages; three a posting. Smaller files cost a query less, and everybody a longer list of them. */
const CHUNK_SIZE = 10_000;
/** How many pages are on their way to Pagefind's process at a time. */
const AT_ONCE = 64;

const UNUSED = [
  'fragment',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

export interface SearchIndexOptions {
  /** The register of abbreviations: a search for one form also finds the other. */
  readonly abbreviations?: readonly Abbreviation[];
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string | readonly string[];
}

export interface SearchIndexReport {
  readonly articles: number;
}
