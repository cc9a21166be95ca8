import { lettersOfStem } from '../query/index-key.ts';
import { ByteReader } from './bytes.ts';
import { readWordHead, type WordHead } from './page-terms.ts';
import { countWords, type Segment } from './segment.ts';

/**
 * Puts the pages of many segments together, in the order of their ordinals: all that deciding about postings takes
 * beside the pages' own bytes. Everything large lies in memory that threads share.
 */
export function gatherArchive(segments: readonly Segment[], places: readonly Place[]): Archive {
  const { stems, ranks } = rankWords(segments);
  const pages = {
    segment: sharedNumbers(places.length),
    start: sharedNumbers(places.length),
    end: sharedNumbers(places.length),
    length: sharedNumbers(places.length),
  };
  for (const [order, place] of places.entries()) {
    const page = segments[place.segment]?.pages[place.page];
    if (page === undefined) throw new RangeError(`No page ${place.page} in its segment.`);
    pages.segment[order] = place.segment;
    pages.start[order] = page.start;
    pages.end[order] = page.documentStart;
    pages.length[order] = page.length;
  }
  const { groups, groupRanks } = groupStems(stems);
  const archive = {
    bodies: segments.map(({ body }) => body),
    ranks,
    pages,
    stems: stems.join('\n'),
    groups,
    groupRanks,
    wordPages: sharedNumbers(stems.length),
    wordTimes: sharedNumbers(stems.length),
    groupPairs: sharedNumbers(groupRanks.length - 1),
    words: pages.length.reduce((sum, length) => sum + length, 0),
  };
  addTotals(archive, segments, places);
  return archive;
}

/** Every word of every page, in the order of the ordinals. The head that it gives is the same object each time. */
export function forEachWord(
  { bodies, ranks, pages }: Pick<Archive, 'bodies' | 'ranks' | 'pages'>,
  take: (page: number, head: WordHead, ranks: Uint32Array, reader: ByteReader) => void,
): void {
  const readers = bodies.map((body) => new ByteReader(body, 0));
  const head = { word: 0, count: 0, pairs: 0, pairsEnd: 0 };
  for (let page = 0; page < pages.segment.length; page += 1) {
    const segment = pages.segment[page] ?? 0;
    const reader = readers[segment];
    const ranksHere = ranks[segment];
    const end = pages.end[page] ?? 0;
    if (reader === undefined || ranksHere === undefined) continue;
    reader.at = pages.start[page] ?? 0;
    for (head.word = 0; reader.at < end; reader.at = head.pairsEnd) {
      readWordHead(reader, head);
      take(page, head, ranksHere, reader);
    }
  }
}

/** What all pages of the segments have of each word, less what those have that no record is any more. */
function addTotals(
  { ranks, groups, wordPages, wordTimes, groupPairs }: Archive,
  segments: readonly Segment[],
  places: readonly Place[],
): void {
  const live = Map.groupBy(places, ({ segment }) => segment);
  for (const [order, { body, pages, stems, totals }] of segments.entries()) {
    const used = new Set(live.get(order)?.map(({ page }) => page));
    const unused = pages.filter((_, page) => !used.has(page));
    const less = unused.length === 0 ? undefined : countWords(body, unused, stems.length);
    for (let word = 0; word < stems.length; word += 1) {
      const rank = ranks[order]?.[word + 1] ?? 0;
      const group = groups[rank] ?? 0;
      wordPages[rank] = (wordPages[rank] ?? 0) + (totals.pages[word] ?? 0);
      wordTimes[rank] = (wordTimes[rank] ?? 0) + (totals.times[word] ?? 0);
      groupPairs[group] = (groupPairs[group] ?? 0) + (totals.pairs[word] ?? 0);
      if (less === undefined) continue;
      wordPages[rank] = (wordPages[rank] ?? 0) - (less.pages[word] ?? 0);
      wordTimes[rank] = (wordTimes[rank] ?? 0) - (less.times[word] ?? 0);
      groupPairs[group] = (groupPairs[group] ?? 0) - (less.pairs[word] ?? 0);
    }
  }
}

/**
 * The words of all segments in the order of their keys, and the rank of each segment's words in it. All symbols are of Unicode's
 * first plane, where JavaScript sorts as UTF-8 does.
 */
function rankWords(segments: readonly Segment[]): RankedWords {
  // Each word of each segment is looked up once: hundreds of thousands of strings that were never compared before.
  const numbers = new Map<string, number>();
  const ranks = segments.map(({ stems }) => {
    const ofSegment = sharedNumbers(stems.length + 1);
    for (let order = 0; order < stems.length; order += 1) {
      const stem = stems[order] ?? '';
      let number = numbers.get(stem);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(stem, number);
      }
      ofSegment[order + 1] = number;
    }
    return ofSegment;
  });
  const stems = [...numbers.keys()].sort();
  const rankOf = new Uint32Array(stems.length);
  for (const [rank, stem] of stems.entries()) rankOf[numbers.get(stem) ?? 0] = rank;
  for (const ofSegment of ranks) {
    for (let word = 1; word < ofSegment.length; word += 1) {
      ofSegment[word] = rankOf[ofSegment[word] ?? 0] ?? 0;
    }
  }
  return { stems, ranks };
}

/** Numbers the words without their marks: of each, all forms follow one another. */
function groupStems(stems: readonly string[]): Pick<Archive, 'groups' | 'groupRanks'> {
  const groups = sharedNumbers(stems.length);
  const starts: number[] = [];
  let letters: string | undefined;
  for (const [rank, stem] of stems.entries()) {
    const lettersHere = lettersOfStem(stem);
    if (lettersHere !== letters) starts.push(rank);
    letters = lettersHere;
    groups[rank] = starts.length - 1;
  }
  const groupRanks = sharedNumbers(starts.length + 1);
  groupRanks.set([...starts, stems.length]);
  return { groups, groupRanks };
}

function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

interface RankedWords {
  readonly stems: readonly string[];
  readonly ranks: readonly Uint32Array[];
}

/** Where a page lies. */
export interface Place {
  /** Which segment, from 0. */
  readonly segment: number;
  /** Which page of it, from 0. */
  readonly page: number;
}

export interface Archive {
  /** Of each segment. */
  readonly bodies: readonly Uint8Array[];
  /** Of each segment: the rank of its word 1, 2 and so on. */
  readonly ranks: readonly Uint32Array[];
  /** Of each page, oldest first. */
  readonly pages: {
    readonly segment: Uint32Array;
    readonly start: Uint32Array;
    readonly end: Uint32Array;
    readonly length: Uint32Array;
  };
  /** One a line, in the order of their ranks. */
  readonly stems: string;
  /** Of each rank: which words it is the same as but for the marks. */
  readonly groups: Uint32Array;
  /** Of each group: the rank of its first word; last, how many ranks there are. */
  readonly groupRanks: Uint32Array;
  /** Of each rank: in how many pages it stands. */
  readonly wordPages: Uint32Array;
  /** Of each rank: how often it stands anywhere. */
  readonly wordTimes: Uint32Array;
  /** Of each group: how many pairs of all pages begin with it. */
  readonly groupPairs: Uint32Array;
  /** Of all pages. */
  readonly words: number;
}
