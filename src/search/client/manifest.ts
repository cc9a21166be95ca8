/** What `search.json` beside the index says of it. */
export interface Manifest {
  readonly articles: number;
  readonly abbreviations: readonly { short: string; full: string | readonly string[] }[];
}
