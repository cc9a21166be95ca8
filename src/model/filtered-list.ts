import type { Counted, Named } from './summary.ts';

/** One page of a list that readers narrow by links. */
export interface FilteredPage<T> {
  readonly heading: string;
  readonly description: string;
  /** Address of the first page of this list. */
  readonly base: string;
  readonly trail: readonly Named[];
  /** Number of items in the whole list. */
  readonly total: number;
  readonly slice: { readonly current: number; readonly last: number; readonly items: readonly T[] };
  readonly filters: readonly FilterGroup[];
}

/** Ways to narrow a list by one property. */
export interface FilterGroup {
  readonly label: string;
  readonly choices: readonly (Counted & { readonly isCurrent: boolean })[];
}

/** A line of the facts about one thing. */
export interface Fact {
  readonly label: string;
  readonly values: readonly { readonly text: string; readonly url?: string | undefined }[];
}
