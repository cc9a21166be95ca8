import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lettersOfStem } from '../query/index-key.ts';
import { gatherArchive, type Archive } from './archive.ts';
import { openCache, type CacheOptions } from './cache.ts';
import { Crew } from './crew.ts';
import { findCuts } from './cut-points.ts';
import { writeDocumentNames } from './documents.ts';
import { writeManifest } from './manifest.ts';
import { forgetUnused } from './packed.ts';
import { writeMeta } from './pagefind-meta.ts';
import { loadPagefindCode } from './pagefind-web.ts';
import { readRecords } from './read-records.ts';
import type { SearchRecord } from './record.ts';
import type { Segment } from './segment.ts';
import { SegmentStore } from './segment-store.ts';
import type { WordFile, WordFolders } from './word-files.ts';

/**
 * Writes the search index of the records to a folder, which it empties first: the files that Pagefind reads and ours
 * (see docs/search.md, "Files"). The same records give the same bytes, whatever their order and whatever the cache holds.
 */
export async function buildSearchIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  { abbreviations = [], cache }: SearchIndexOptions = {},
): Promise<SearchIndexReport> {
  const kept = cache === undefined ? undefined : openCache(cache);
  await rm(folder, { recursive: true, force: true });
  for (const name of ['doc', 'index']) await mkdir(join(folder, name), { recursive: true });
  const crew = new Crew();
  try {
    const store = new SegmentStore(kept?.segments);
    const listed = await readRecords(records, store, crew);
    const names = listed.map(({ name }) => name);
    const { segments, places } = store.find(names);
    const archive = gatherArchive(segments, places);
    const folders = { out: join(folder, 'index'), cache: kept?.packed };
    const [, files] = await Promise.all([
      writeDocuments(segments, names, folder, crew),
      writeWords(archive, folders, crew),
    ]);
    for (const { name, content } of await loadPagefindCode(kept?.code)) {
      await writeFile(join(folder, name), content);
    }
    await writeManifest(folder, listed, {
      meta: await writeMeta(folder, names.length, files),
      documents: await writeDocumentNames(folder, names),
      abbreviations,
    });
    store.save();
    forgetUnused(kept?.packed, files);
    return { articles: names.length };
  } finally {
    await crew.close();
  }
}

/** The files of posting lists, in the order of their words. */
async function writeWords(archive: Archive, folders: WordFolders, crew: Crew): Promise<WordFile[]> {
  const { groups, groupPairs, wordPages, pages } = archive;
  const weights = Float64Array.from(groupPairs);
  for (const [rank, group] of groups.entries()) {
    weights[group] = (weights[group] ?? 0) + (wordPages[rank] ?? 0);
  }
  const stems = archive.stems.split('\n');
  const letters = (group: number): string => lettersOfStem(stems[groups.indexOf(group)] ?? '');
  let from = 0;
  const files = await Promise.all(
    findCuts(weights, TASK_WEIGHT, letters).map((to) => {
      const range = { from, to };
      from = to;
      return crew.run('writeWords', { archive, range, folders }, pages.length.length);
    }),
  );
  return files.flat();
}

async function writeDocuments(
  segments: readonly Segment[],
  names: readonly string[],
  folder: string,
  crew: Crew,
): Promise<void> {
  const wanted = new Set(names);
  const documents = segments.flatMap(({ pages, body }) =>
    pages
      .filter(({ name }) => wanted.delete(name))
      .map(({ name, documentStart, end }) => ({
        name,
        content: body.subarray(documentStart, end),
      })),
  );
  // All by one thread: two that create files in one folder spend their time waiting for each other.
  await crew.run('writeDocuments', { folder, documents }, names.length);
}

/** In postings: what a thread holds in memory at once. */
const TASK_WEIGHT = 2 ** 22;

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
