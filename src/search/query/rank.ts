import { bodyShare, isTitleImpact } from './impact.ts';
import type { Term } from './plan.ts';

/**
 * Fuses the lists of a query's terms, best page first. A page earns each term's rarity by how much of its text the
 * term is: BM25 over words and pairs of neighbours, the sequential dependence model of Metzler and Croft (SIGIR 2005).
 * A title earns by the cube of the share of the query that it holds, so that a whole title wins and a single
 * common word in one doesn't. Among equals the newer comes first.
 */
export function rankPages(lists: readonly TermList[], articles: number): RankedPage[] {
  const pages = new Map<number, { score: number; title: number; covered: number }>();
  let total = 0;
  let present = 0;
  for (const { weight, isInstead, frequency, ordinals, impacts } of lists) {
    const rarity = weight * rarityOf(frequency, articles);
    if (isInstead !== true) total += rarity;
    if (isInstead !== true && frequency > 0) present += rarity;
    for (const [order, ordinal] of ordinals.entries()) {
      const impact = impacts[order] ?? 0;
      const page = pages.get(ordinal) ?? { score: 0, title: 0, covered: 0 };
      const inTitle = isTitleImpact(impact);
      page.score += rarity * Math.max(bodyShare(impact), inTitle ? TITLE_LEAST : 0);
      page.covered += rarity;
      if (inTitle) page.title += rarity;
      pages.set(ordinal, page);
    }
  }
  if (total === 0) return [];
  return Array.from(pages, ([ordinal, { score, title, covered }]) => ({
    ordinal,
    score: score + title * (present === 0 ? 1 : Math.min(1, title / present)) ** TITLE_POWER,
    coverage: Math.min(1, covered / total),
  })).sort((a, b) => b.score - a.score || b.ordinal - a.ordinal);
}

/** Leaves out the pages that hold much less of the query than the best ones do. */
export function cutTail(ranked: readonly RankedPage[]): RankedPage[] {
  const best = Math.max(0, ...ranked.slice(0, BEST).map(({ coverage }) => coverage));
  return ranked.filter(({ coverage }) => coverage >= LEAST_COVERAGE * best);
}

/** How rare each single word of the query is, by its folded form; excerpts prefer rare words. */
export function weighTerms(
  terms: readonly Term[],
  lists: readonly TermList[],
  articles: number,
): Map<string, number> {
  return new Map(
    terms.flatMap(({ words }, order) => {
      const [word, second] = words;
      const list = lists[order];
      if (word === undefined || second !== undefined || list === undefined) return [];
      return [[word.folded, rarityOf(list.frequency, articles)]];
    }),
  );
}

/** BM25's inverse document frequency. */
function rarityOf(frequency: number, articles: number): number {
  const holding = Math.min(frequency, articles);
  return Math.log(1 + (articles - holding + 0.5) / (holding + 0.5));
}

/** What a word in the title is worth in the text's scale. */
const TITLE_LEAST = 0.3;
const TITLE_POWER = 3;
/** How many of the first set the measure. */
const BEST = 10;
const LEAST_COVERAGE = 0.4;

/** The articles that hold a term. */
export interface TermList {
  readonly weight: number;
  /** Whether it stands for words that have lists of their own. */
  readonly isInstead?: boolean | undefined;
  /** In how many articles the term stands; more than the list holds when it was cut. */
  readonly frequency: number;
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array;
}

export interface RankedPage {
  readonly ordinal: number;
  readonly score: number;
  /** The share of the query, by rarity, that the page holds: from 0 to 1. */
  readonly coverage: number;
}
