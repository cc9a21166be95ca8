import { rm } from 'node:fs/promises';
import { gatherArchive } from './archive.ts';
import { openCache, type CacheOptions } from './cache.ts';
import { Crew } from './crew.ts';
import { writeCards, writeDocuments } from './documents.ts';
import { KeptFolder } from './kept-folder.ts';
import { writeLists, writeManifest } from './manifest.ts';
import { writeMeta } from './pagefind-meta.ts';
import { loadPagefindCode } from './pagefind-web.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from './record.ts';
import { SegmentStore } from './segment-store.ts';
import { writeWords } from './write-words.ts';

/**
 * Writes the search index of the records to a folder, which holds nothing else afterwards: the files that Pagefind reads and ours
 * (see docs/search.md, "Files"). The same records give the same bytes, whatever their order, and whatever the folder and the
 * cache hold.
 */
export async function buildSearchIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  { abbreviations = [], cache }: SearchIndexOptions = {},
): Promise<SearchIndexReport> {
  const paths = cache === undefined ? undefined : openCache(cache);
  if (paths === undefined) await rm(folder, { recursive: true, force: true });
  const kept = new KeptFolder(folder, paths?.files);
  const crew = new Crew();
  try {
    const store = new SegmentStore(paths?.segments);
    if (store.names().size >= LARGE) crew.start();
    const listed = await readRecords(records, store, crew);
    const names = listed.map(({ name }) => name);
    const { segments, places } = store.find(names);
    const archive = gatherArchive(segments, places);
    const writing = writeWords(
      archive,
      { names, segments: [...segments, ...store.forgotten] },
      { kept, journalFile: paths?.words },
      crew,
    );
    // All the rest is done while threads write the words.
    const documents = writeDocuments(segments, names, kept, crew);
    const lists = { ...writeLists(kept, listed), cards: writeCards(kept, listed) };
    const [files] = await Promise.all([writing, documents]);
    for (const { name, content } of await loadPagefindCode(paths?.code)) kept.write(name, content);
    writeManifest(kept, writeMeta(kept, files), {
      articles: names.length,
      abbreviations,
      ...lists,
    });
    store.save();
    kept.finish();
    return { articles: names.length };
  } finally {
    await crew.close();
  }
}

/** In records: of an archive like this, a thread has started before the smallest edit needs it. */
const LARGE = 4096;

export interface SearchIndexOptions {
  /** The register of abbreviations: a search for one form also finds the other. */
  readonly abbreviations?: readonly Abbreviation[];
  /** Where to leave what the next build can use, and find what the last one left. */
  readonly cache?: CacheOptions | undefined;
}

export interface Abbreviation {
  readonly short: string;
  readonly full: string | readonly string[];
}

export interface SearchIndexReport {
  readonly articles: number;
}
