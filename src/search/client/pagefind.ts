/**
 * How Pagefind is to weigh a word: as it stands, however much longer than what was asked for. The order of results is not
 * made of its weights; whole numbers it writes in a third of the time that fractions take, once a place of a list.
 */
export const RANKING = { termSimilarity: 0 } as const;

/** The part of pagefind.js that we call. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export interface Pagefind {
  /** Rejects when the index can't be opened. */
  options(options: { ranking: typeof RANKING }): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The places of the words found (see ../query/place.ts). */
  readonly words: readonly number[];
}
