import { chooseCertain, chooseLookups } from '../query/function-words.ts';
import type { Plan, Term } from '../query/plan.ts';
import {
  mergeReadings,
  rankPages,
  weighTerms,
  type RankedPage,
  type TermList,
} from '../query/rank.ts';
import type { KeyList } from './lists.ts';

/** Looks up what a plan asks for and ranks the articles that have it. */
export function openRanking(listOf: (key: string) => Promise<KeyList>, articles: number): Ranking {
  const loadList = async ({ key, folded, weight, words }: Term): Promise<TermList> => {
    const list = await listOf(key);
    const isUnknown = list.frequency === 0 && key !== folded && words.length === 1;
    if (!isUnknown) return { ...list, weight, words };
    // A form that the archive hasn't, half its marks forgotten perhaps: the other forms, for less.
    return { ...(await listOf(folded)), weight: OTHER_FORM * weight, words };
  };
  const loadLists = (terms: readonly Term[]): Promise<TermList[]> =>
    Promise.all(terms.map(loadList));
  const rankTerms = async (terms: readonly Term[]): Promise<RankedPage[]> =>
    rankPages(await loadLists(terms), articles);

  return {
    async rank(plan) {
      const readings = listLookups(plan);
      const ranked = await Promise.all(readings.map(rankTerms));
      const merged = mergeReadings(ranked);
      const isPoor = (ranked[0]?.[0]?.coverage ?? 0) < POOR_COVERAGE || merged.length < FEW;
      if (merged.length >= FEW) return { ranked: merged, isPoor };
      // Too little with the marks as typed: the same words with other marks follow.
      const folded = readings.map((terms) => terms.map((term) => ({ ...term, key: term.folded })));
      const wider = mergeReadings(await Promise.all(folded.map(rankTerms)));
      const known = new Set(merged.map(({ ordinal }) => ordinal));
      const others = wider.filter(({ ordinal }) => !known.has(ordinal));
      return { ranked: [...merged, ...others], isPoor };
    },
    async weigh(plan) {
      const terms = listLookups(plan).flat();
      return weighTerms(terms, await loadLists(terms), articles);
    },
    async preload(plan) {
      await loadLists([plan.terms, ...plan.otherTerms].flatMap(chooseCertain));
    },
  };
}

/** The terms of each reading. */
function listLookups({ terms, otherTerms }: Plan): (readonly Term[])[] {
  return [terms, ...otherTerms].map(chooseLookups);
}

/** Fewer than this, and the reader is shown what is nearly what was asked. */
const FEW = 10;
const OTHER_FORM = 0.5;
/** The best article has less than this share of the query: perhaps it is misspelled. */
const POOR_COVERAGE = 0.7;

interface Ranking {
  rank(plan: Plan): Promise<RankedArticles>;
  /** How rare each word of the query is, by its folded form. */
  weigh(plan: Plan): Promise<ReadonlyMap<string, number>>;
  /** Loads what `rank` will need of a query that begins like this. */
  preload(plan: Plan): Promise<void>;
}

interface RankedArticles {
  readonly ranked: readonly RankedPage[];
  /** Whether little was found of what was typed: perhaps it is misspelled. */
  readonly isPoor: boolean;
}
