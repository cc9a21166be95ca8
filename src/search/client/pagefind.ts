/** The part of pagefind.js that we call. */
export interface Pagefind {
  options(options: { basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  /** The page's ordinal in base 36 (see src/search/index/pagefind-meta.ts). */
  readonly id: string;
  /** The places of the words found: our impacts. */
  readonly words: readonly number[];
}
