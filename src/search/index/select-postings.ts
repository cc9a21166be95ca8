import { encodeImpact, IMPACTS, levelOf } from '../query/impact.ts';
import type { Archive } from './archive.ts';
import { listCommonWords, type CommonWords } from './commonness.ts';
import { countInText, isInHead, isInLead, isInTitle } from './page-terms.ts';

/**
 * Decides which postings of one term the index keeps. A pair that tells little stays only where the title or the
 * lead has it. A list that is too long keeps its pages of greatest impact and, among equals, the newest: common
 * words cost a reader no more than others, however large the archive.
 */
export function createSelector(archive: Archive): PostingSelector {
  const { length: lengths } = archive.pages;
  const average = roughAverage(archive);
  const common = listCommonWords(archive);
  const pages = new Uint32Array(lengths.length);
  const counts = new Uint16Array(lengths.length);
  const impacts = new Uint8Array(lengths.length);
  const histogram = new Uint32Array(IMPACTS);
  let found = 0;

  /** Moves what stays to the front. */
  const keep = (isKept: (order: number) => boolean): void => {
    let kept = 0;
    for (let order = 0; order < found; order += 1) {
      if (!isKept(order)) continue;
      pages[kept] = pages[order] ?? 0;
      counts[kept] = counts[order] ?? 0;
      impacts[kept] = impacts[order] ?? 0;
      kept += 1;
    }
    found = kept;
  };

  const cut = (most: number): void => {
    histogram.fill(0);
    for (const impact of impacts.subarray(0, found)) {
      histogram[impact] = (histogram[impact] ?? 0) + 1;
    }
    let edge = IMPACTS - 1;
    let above = 0;
    for (; above + (histogram[edge] ?? 0) <= most; edge -= 1) above += histogram[edge] ?? 0;
    // Pages come oldest first: of those at the edge, the first ones are passed over.
    let passedOver = above + (histogram[edge] ?? 0) - most;
    keep((order) => {
      const impact = impacts[order] ?? 0;
      if (impact !== edge) return impact > edge;
      passedOver -= 1;
      return passedOver < 0;
    });
  };

  return {
    pages,
    impacts,
    clear() {
      found = 0;
    },
    add(page, count) {
      pages[found] = page;
      counts[found] = count;
      found += 1;
    },
    select(first, second) {
      const all = found;
      const isTelling =
        second === undefined || isTellingPair(common, first, second, counts.subarray(0, found));
      if (!isTelling) keep((order) => isInHead(counts[order] ?? 0));
      for (let order = 0; order < found; order += 1) {
        const length = lengths[pages[order] ?? 0] ?? 0;
        impacts[order] = impactOf(counts[order] ?? 0, length, average);
      }
      if (found > MOST) cut(MOST);
      return { kept: found, all };
    },
  };
}

/** What a posting says of a term that a page of `length` words has so often, where pages have `average` words. */
export function impactOf(count: number, length: number, average: number): number {
  const times = countInText(count) + (isInLead(count) ? MORE_IN_LEAD : 0);
  return encodeImpact(isInTitle(count), levelOf(times, length, average));
}

/** A page's length, in steps of a tenth, so that one article more or less doesn't change the impacts of all others. */
export function roughAverage({ words, pages: { length } }: Archive): number {
  const average = words / Math.max(1, length.length);
  return average === 0 ? 1 : 1.1 ** Math.round(Math.log(average) / Math.log(1.1));
}

/**
 * Whether a pair of neighbours tells more than its two words do. A pair of one page doesn't: half of all pairs are
 * such, and the page's rare words find it as well. Nor does a pair of two common words that meet hardly more often than
 * by chance (pointwise mutual information, Church and Hanks 1990): `của các` goes, `nhân dân` stays.
 */
function isTellingPair(
  common: CommonWords,
  first: number,
  second: number,
  counts: Uint16Array,
): boolean {
  if (counts.length < 2) return false;
  const byChance = (common.get(first) ?? 0) * (common.get(second) ?? 0);
  if (byChance === 0) return true;
  let times = 0;
  for (const count of counts) times += countInText(count) + (isInTitle(count) ? 1 : 0);
  return times >= LEAST_BOND * byChance;
}

/** A dozen lists of this length are what a phone can take in one query. */
const MOST = 800;
/** A word of the lead counts so many times more: an article is about what it begins with. */
const MORE_IN_LEAD = 1;
/** How many times as often as by chance. */
const LEAST_BOND = 3;

/** Takes the postings of one term after another, oldest page first. */
export interface PostingSelector {
  /** After `select`, those kept come first. */
  readonly pages: Uint32Array;
  readonly impacts: Uint8Array;
  clear(): void;
  add(page: number, count: number): void;
  /** The ranks are those of the word, or of the pair's two words. */
  select(first: number, second: number | undefined): Selected;
}

export interface Selected {
  readonly kept: number;
  /** In how many pages the term stands. */
  readonly all: number;
}
