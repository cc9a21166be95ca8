import { forEachWord, type Archive } from './archive.ts';

/**
 * Brings together, for the words of some groups, the pages of each word and of each pair that begins with it,
 * oldest first. A posting takes ten to nineteen bytes while its group is worked on, so the groups bound the memory.
 *
 * @param wanted the numbers of the groups
 */
export function gatherPostings(archive: Archive, wanted: Uint32Array): GatheredPostings {
  const { groups, groupRanks, wordPages, groupPairs } = archive;
  const isWanted = new Uint8Array(groupPairs.length);
  for (const group of wanted) isWanted[group] = 1;
  const lengthOf = (lengths: Uint32Array, item: number, group: number): number =>
    isWanted[group] === 1 ? (lengths[item] ?? 0) : 0;
  const wordStarts = startsOf(groups.length, (rank) =>
    lengthOf(wordPages, rank, groups[rank] ?? 0),
  );
  const pairStarts = startsOf(groupPairs.length, (group) => lengthOf(groupPairs, group, group));
  const words = createColumns(wordStarts.at(-1) ?? 0);
  const pairs = createColumns(pairStarts.at(-1) ?? 0);
  /** Of each pair: the rank of its second word, and which form of the group its first word is. */
  const seconds = new Uint32Array(pairs.pages.length);
  const forms = new Uint8Array(pairs.pages.length);
  const wordEnds = wordStarts.slice();
  const pairEnds = pairStarts.slice();

  forEachWord(archive, (page, head, ranksHere, reader) => {
    const rank = ranksHere[head.word] ?? 0;
    const group = groups[rank] ?? 0;
    if (isWanted[group] === 0) return;
    const at = wordEnds[rank] ?? 0;
    wordEnds[rank] = at + 1;
    words.pages[at] = page;
    words.counts[at] = head.count;
    if (head.pairs === 0) return;
    const form = rank - (groupRanks[group] ?? 0);
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
    placesOfWord: (rank) => ({ from: wordStarts[rank] ?? 0, to: wordStarts[rank + 1] ?? 0 }),
    sortPairs: (group) =>
      sortPairs(seconds, forms, pairStarts[group] ?? 0, pairStarts[group + 1] ?? 0),
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
function startsOf(count: number, lengthOf: (item: number) => number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (let item = 0; item < count; item += 1) {
    starts[item + 1] = (starts[item] ?? 0) + lengthOf(item);
  }
  return starts;
}

function createColumns(length: number): Columns {
  return { pages: new Uint32Array(length), counts: new Uint16Array(length) };
}

/** There are 256 symbols for marks. */
const FORMS = 256;
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/** From one up to, but without, another. */
interface Range {
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
  /** Where in the columns. */
  placesOfWord(rank: number): Range;
  sortPairs(group: number): SortedPairs;
}
