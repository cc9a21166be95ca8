import type { TermCounts } from './term-counts.ts';
import { partsOfPair } from './vocabulary.ts';

/**
 * Whether a pair of neighbours tells more than its two words do. A pair of one page doesn't: half of all pairs are
 * such, and the page's rare words find it as well. Nor does a pair of two common words that meet hardly more often than
 * by chance (pointwise mutual information, Church and Hanks 1990): `của các` goes, `nhân dân` stays.
 */
export function isTelling(pair: number, counts: TermCounts): boolean {
  if (counts.pagesWith(pair) < 2) return false;
  const [first, second] = partsOfPair(pair);
  const isCommon = (word: number): boolean => counts.pagesWith(word) > COMMON * counts.pages;
  if (!isCommon(first) || !isCommon(second)) return true;
  const byChance = (counts.timesOf(first) * counts.timesOf(second)) / counts.length;
  return counts.timesOf(pair) >= LEAST_BOND * byChance;
}

/** In this share of the pages. */
const COMMON = 0.15;
/** How many times as often as by chance. */
const LEAST_BOND = 3;
