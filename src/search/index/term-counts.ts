import { countInText, isInTitle, type PageWords } from './page-words.ts';

/** Counts every term over all pages: in how many it stands, and how often. */
export function countTerms(pages: readonly PageWords[]): TermCounts {
  const counts = new Map<number, number>();
  let length = 0;
  for (const page of pages) {
    length += page.length;
    for (const [order, term] of page.terms.entries()) {
      const count = page.counts[order] ?? 0;
      const times = countInText(count) + (isInTitle(count) ? 1 : 0);
      counts.set(term, (counts.get(term) ?? 0) + times * ONE_TIME + 1);
    }
  }
  return {
    pages: pages.length,
    length,
    terms: () => counts.keys(),
    pagesWith: (term) => (counts.get(term) ?? 0) % ONE_TIME,
    timesOf: (term) => Math.floor((counts.get(term) ?? 0) / ONE_TIME),
  };
}

/** Both counts of a term share a number: millions of terms are counted. There are fewer pages than this. */
const ONE_TIME = 2 ** 24;

export interface TermCounts {
  readonly pages: number;
  /** All words of all pages. */
  readonly length: number;
  terms(): Iterable<number>;
  pagesWith(term: number): number;
  timesOf(term: number): number;
}
