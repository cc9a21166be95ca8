import { bodyShare, isTitleImpact } from './impact.ts';
import { createPlaces } from './place.ts';
import type { Term } from './plan.ts';
import type { Spelling } from './words.ts';

/**
 * Fuses the lists of a query's terms, best page first. A page earns each term's rarity by how much of its text the
 * term is: BM25 over words and pairs of neighbours, the sequential dependence model of Metzler and Croft (SIGIR 2005).
 * A title earns by the cube of the share of the query that it holds, so that a whole title wins and a single
 * common word in one doesn't. The whole counts for less, the less of the query the page holds. Among equals the newer
 * comes first.
 */
export function rankPages(lists: readonly TermList[], articles: number): RankedPage[] {
  const rarities = lists.map(({ weight, frequency }) => weight * rarityOf(frequency, articles));
  const sumOf = (isCounted: (list: TermList) => boolean): number =>
    lists.reduce((sum, list, order) => sum + (isCounted(list) ? (rarities[order] ?? 0) : 0), 0);
  const total = sumOf(() => true);
  const present = sumOf(({ frequency }) => frequency > 0);
  if (total === 0) return [];
  const { ordinals, impacts, placeOf } = gatherPages(lists, articles);
  const scores = new Float64Array(ordinals.length);
  const coverages = new Float64Array(ordinals.length);
  for (let place = 0; place < ordinals.length; place += 1) {
    let score = 0;
    let title = 0;
    let covered = 0;
    for (let order = 0; order < rarities.length; order += 1) {
      const impact = (impacts[place * rarities.length + order] ?? ABSENT) - 1;
      if (impact < 0) continue;
      const rarity = rarities[order] ?? 0;
      const inTitle = isTitleImpact(impact);
      score += rarity * Math.max(bodyShare(impact), inTitle ? TITLE_LEAST : 0);
      covered += rarity;
      if (inTitle) title += rarity;
    }
    const inTitle = present === 0 ? 1 : Math.min(1, title / present);
    const coverage = Math.min(1, covered / total);
    const earned = (score + title * inTitle ** TITLE_POWER) * Math.sqrt(coverage);
    scores[place] = earned / total;
    coverages[place] = coverage;
  }
  return sortOrdinals(ordinals, scores, articles).map((ordinal) => {
    const place = (placeOf[ordinal] ?? 0) - 1;
    return { ordinal, score: scores[place] ?? 0, coverage: coverages[place] ?? 0 };
  });
}

/**
 * Best first, the newer first among equals. Score and ordinal make one number, so that the browser sorts thousands of pages
 * natively, without a call for each comparison.
 *
 * @param scores from 0 to `MOST_SCORE`
 */
function sortOrdinals(
  ordinals: readonly number[],
  scores: Float64Array,
  articles: number,
): readonly number[] {
  const { stride } = createPlaces(articles);
  // What is left of the bits that a number holds exactly.
  const steps = Math.floor(Number.MAX_SAFE_INTEGER / stride / MOST_SCORE) - 1;
  const keys = new Float64Array(ordinals.length);
  for (let place = 0; place < keys.length; place += 1) {
    keys[place] = Math.round((scores[place] ?? 0) * steps) * stride + (ordinals[place] ?? 0);
  }
  return Array.from(keys.sort().reverse(), (key) => key % stride);
}

/** Puts several readings of a query together: each page counts as what it is to the reading that it fits best. */
export function mergeReadings([typed = [], ...others]: readonly RankedPage[][]): RankedPage[] {
  if (others.length === 0) return typed;
  const best = new Map(typed.map((page) => [page.ordinal, page]));
  for (const { ordinal, score, coverage } of others.flat()) {
    const page = { ordinal, score: OTHER_READING * score, coverage };
    const known = best.get(ordinal);
    if (known === undefined || known.score < page.score) best.set(ordinal, page);
  }
  return [...best.values()].sort(compareRanked);
}

function compareRanked(a: RankedPage, b: RankedPage): number {
  return b.score - a.score || b.ordinal - a.ordinal;
}

/**
 * Each page's impact of every list, one more than it is: 0 where the page isn't in the list. A page that has a pair has
 * its two words as well, at least as often, though their lists were cut before they came to it. One flat row of bytes a
 * page: a query meets thousands of pages, in a worker whose code is hardly compiled yet.
 */
function gatherPages(lists: readonly TermList[], articles: number): GatheredPages {
  const pages: number[] = [];
  // One more than the place in `pages`, 0 for none yet.
  const placeOf = new Uint32Array(articles + 1);
  for (const { ordinals } of lists) {
    for (const ordinal of ordinals) {
      if (placeOf[ordinal] === 0) placeOf[ordinal] = pages.push(ordinal);
    }
  }
  const rows = new Uint8Array(pages.length * lists.length);
  const raise = (list: TermList, column: number): void => {
    for (let place = 0; place < list.ordinals.length; place += 1) {
      const row = (placeOf[list.ordinals[place] ?? 0] ?? 0) - 1;
      const cell = row * lists.length + column;
      rows[cell] = Math.max(rows[cell] ?? ABSENT, (list.impacts[place] ?? 0) + 1);
    }
  };
  for (const [order, list] of lists.entries()) {
    raise(list, order);
    for (const word of findCutWords(lists, order)) raise(list, word);
  }
  return { ordinals: pages, impacts: rows, placeOf };
}

/** The lists of a pair's words that were cut. A pair asked for without marks says nothing of a word with them. */
function findCutWords(lists: readonly TermList[], pair: number): number[] {
  const { words = [] } = lists[pair] ?? {};
  if (words.length !== 2) return [];
  const isMarked = ({ exact, folded }: Spelling): boolean => exact !== folded;
  const hasMarks = words.every(isMarked);
  return words
    .flatMap((word) => {
      if (isMarked(word) && !hasMarks) return [];
      return lists.findIndex(
        (list) => list.words.length === 1 && list.words[0]?.exact === word.exact && !list.isWhole,
      );
    })
    .filter((order) => order >= 0);
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

const ABSENT = 0;
/** What an abbreviation's other form is worth of what was typed. */
const OTHER_READING = 0.97;
/** What a word in the title is worth in the text's scale. */
const TITLE_LEAST = 0.3;
const TITLE_POWER = 3;
/** Of a page that has the whole query in its title, and nothing else in its text. */
const MOST_SCORE = 2;
/** How many of the first set the measure. */
const BEST = 10;
const LEAST_COVERAGE = 0.4;

interface GatheredPages {
  readonly ordinals: readonly number[];
  /** Of each page, of each list. */
  readonly impacts: Uint8Array;
  /** By ordinal: one more than the page's place, 0 for none. */
  readonly placeOf: Uint32Array;
}

/** The articles that hold a term. */
export interface TermList {
  readonly weight: number;
  /** One word, two neighbours, or none for a unit. */
  readonly words: readonly Spelling[];
  /** In how many articles the term stands; more than the list holds when it was cut. */
  readonly frequency: number;
  /** Whether the list names all of them. */
  readonly isWhole: boolean;
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array;
}

export interface RankedPage {
  readonly ordinal: number;
  /** As a share of what the whole query is worth. */
  readonly score: number;
  /** The share of the query, by rarity, that the page holds: from 0 to 1. */
  readonly coverage: number;
}
