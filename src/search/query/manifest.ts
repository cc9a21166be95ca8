/** What the index's `search.*.json` says of it. */
export interface Manifest {
  readonly articles: number;
  readonly abbreviations: readonly { short: string; full: string | readonly string[] }[];
  /** The file of facets, beside this one. */
  readonly facets: string;
  /** The file of names that are suggested. */
  readonly names: string;
  /** The files of cards (see document.ts), oldest articles first. */
  readonly cards: readonly string[];
}

/** What we take from `pagefind-entry.json`: it alone keeps its name from build to build. */
export interface Entry {
  readonly languages: { readonly vi: { readonly hash: string } };
  /** The manifest's file, beside the entry. */
  readonly search: string;
}
