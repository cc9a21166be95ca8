import { forEachWord, type Archive } from './archive.ts';

/**
 * Brings together, for the words of some groups, the pages of each word and of each pair that begins with it,
 * oldest first. A posting takes ten to nineteen bytes while its group is worked on, so `groups` bounds the memory.
 */
export function gatherPostings(archive: Archive, { from, to }: Range): GatheredPostings {
  const { groups, wordPages, groupPairs } = archive;
  const ranks = { from: lowerBound(groups, from), to: lowerBound(groups, to) };
  const wordStarts = startsOf(wordPages.subarray(ranks.from, ranks.to));
  const pairStarts = startsOf(groupPairs.subarray(from, to));
  const words = createColumns(wordStarts.at(-1) ?? 0);
  const pairs = createColumns(pairStarts.at(-1) ?? 0);
  /** Of each pair: the rank of its second word, and which form of the group its first word is. */
  const seconds = new Uint32Array(pairs.pages.length);
  const forms = new Uint8Array(pairs.pages.length);
  const firstRanks = firstRankOfEach(groups, ranks, { from, to });
  const wordEnds = wordStarts.slice();
  const pairEnds = pairStarts.slice();

  forEachWord(archive, (page, head, ranksHere, reader) => {
    const rank = ranksHere[head.word] ?? 0;
    if (rank < ranks.from || rank >= ranks.to) return;
    const at = wordEnds[rank - ranks.from] ?? 0;
    wordEnds[rank - ranks.from] = at + 1;
    words.pages[at] = page;
    words.counts[at] = head.count;
    if (head.pairs === 0) return;
    const group = (groups[rank] ?? 0) - from;
    const form = rank - (firstRanks[group] ?? 0);
    const start = pairEnds[group] ?? 0;
    pairEnds[group] = start + head.pairs;
    let second = 0;
    for (let order = start; order < start + head.pairs; order += 1) {
      second += reader.readNumber();
      pairs.counts[order] = reader.readNumber();
      pairs.pages[order] = page;
      seconds[order] = ranksHere[second] ?? 0;
      forms[order] = form;
    }
  });

  return {
    words,
    pairs,
    ranksOf: (group) => ({
      from: firstRanks[group - from] ?? 0,
      to: firstRanks[group - from + 1] ?? 0,
    }),
    placesOfWord: (rank) => ({
      from: wordStarts[rank - ranks.from] ?? 0,
      to: wordStarts[rank - ranks.from + 1] ?? 0,
    }),
    sortPairs: (group) =>
      sortPairs(seconds, forms, pairStarts[group - from] ?? 0, pairStarts[group - from + 1] ?? 0),
  };
}

/**
 * The pairs of one group in the order of their second word, then of the first word's form, then of their pages: one
 * sort of whole numbers, each with where the pair stands in its low half.
 */
function sortPairs(seconds: Uint32Array, forms: Uint8Array, from: number, to: number): SortedPairs {
  const length = to - from;
  const keys = new BigUint64Array(length);
  const halves = new Uint32Array(keys.buffer);
  for (let order = 0; order < length; order += 1) {
    halves[2 * order + LOW] = order;
    halves[2 * order + HIGH] = (seconds[from + order] ?? 0) * FORMS + (forms[from + order] ?? 0);
  }
  keys.sort();
  const terms = new Uint32Array(length);
  const places = new Uint32Array(length);
  for (let order = 0; order < length; order += 1) {
    terms[order] = halves[2 * order + HIGH] ?? 0;
    places[order] = from + (halves[2 * order + LOW] ?? 0);
  }
  return { terms, places };
}

/** The rank of a pair's second word, from `SortedPairs.terms`. */
export function secondOf(term: number): number {
  return Math.floor(term / FORMS);
}

/** Which form of the group its first word is, from `SortedPairs.terms`. */
export function formOf(term: number): number {
  return term % FORMS;
}

/** Where each begins, and last where the last one ends. */
function startsOf(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [order, length] of lengths.entries()) {
    starts[order + 1] = (starts[order] ?? 0) + length;
  }
  return starts;
}

function firstRankOfEach(groups: Uint32Array, ranks: Range, { from, to }: Range): Uint32Array {
  const firsts = new Uint32Array(to - from + 1).fill(ranks.to);
  for (let rank = ranks.to - 1; rank >= ranks.from; rank -= 1) {
    firsts[(groups[rank] ?? 0) - from] = rank;
  }
  return firsts;
}

/** The first place in ascending numbers of one that isn't below. */
function lowerBound(numbers: Uint32Array, wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createColumns(length: number): Columns {
  return { pages: new Uint32Array(length), counts: new Uint16Array(length) };
}

/** There are 256 symbols for marks. */
const FORMS = 256;
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/** From one up to, but without, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Of each posting: its page, from 0, and its count (see page-terms.ts). */
export interface Columns {
  readonly pages: Uint32Array;
  readonly counts: Uint16Array;
}

export interface SortedPairs {
  /** The pair that each posting is of; equal ones follow one another. */
  readonly terms: Uint32Array;
  /** Where in the columns each posting is. */
  readonly places: Uint32Array;
}

export interface GatheredPostings {
  readonly words: Columns;
  readonly pairs: Columns;
  /** The forms of a group's word. */
  ranksOf(group: number): Range;
  /** Where in the columns. */
  placesOfWord(rank: number): Range;
  sortPairs(group: number): SortedPairs;
}
