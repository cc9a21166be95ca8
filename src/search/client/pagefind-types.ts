import type { FacetCounts } from '../query/facets.ts';

/** The shapes of Pagefind's JavaScript interface, as its own components use it. */
export interface PagefindInstance {
  options(chosen: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** Results in the order of `sort`; `data()` loads what is shown of one. `null` asks for every article. */
  search(query: string | null, asked?: PagefindQuery): Promise<PagefindAnswer>;
  /** `null` when another search was asked for in the meantime. */
  debouncedSearch(
    query: string | null,
    asked?: PagefindQuery,
    pause?: number,
  ): Promise<PagefindAnswer | null>;
  preload(query: string | null): Promise<void>;
  filters(): Promise<Partial<FacetCounts>>;
  /** One index is all that this search reads: rejects. */
  mergeIndex(path: string): Promise<void>;
}

export interface PagefindOptions {
  /** Where the index is; `/pagefind/` unless told. Other options of Pagefind's have no meaning here. */
  readonly basePath?: string;
}

export interface PagefindQuery {
  readonly filters?: Readonly<Record<string, PagefindFilter>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** Any of the values, however they are given. */
export type PagefindFilter = string | readonly string[] | { readonly any: readonly string[] };

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
    data(): Promise<PagefindData>;
  }[];
  /** How many there would be without filters. */
  readonly unfilteredResultCount: number;
  readonly filters: Partial<FacetCounts>;
  /** The counts without filters. */
  readonly totalFilters: Partial<FacetCounts>;
  readonly timings: { readonly preload: number; readonly search: number; readonly total: number };
}

export interface PagefindData extends PagefindSection {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly (PagefindSection & { readonly title: string })[];
  readonly word_count: number;
  readonly locations: readonly number[];
  readonly weighted_locations: readonly unknown[];
  readonly anchors: readonly unknown[];
}

interface PagefindSection {
  readonly url: string;
  /** Escaped HTML with `<mark>`. */
  readonly excerpt: string;
  readonly plain_excerpt: string;
}
