/** The part of pagefind.js that we call. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export interface Pagefind {
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The places of the words found (see ../query/place.ts). */
  readonly words: readonly number[];
}
