/** The part of pagefind.js that we call. */
export interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

export interface Pagefind {
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  /** The page's name (see ../query/page-name.ts). */
  readonly id: string;
  /** The places of the words found: our impacts. */
  readonly words: readonly number[];
}
