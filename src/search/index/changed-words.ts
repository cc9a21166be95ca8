import { lettersOfStem } from '../query/index-key.ts';
import { createPlaces } from '../query/place.ts';
import { ByteReader } from './bytes.ts';
import { readWordHead } from './page-terms.ts';
import type { Segment, SegmentPage } from './segment.ts';
import { impactOf } from './select-postings.ts';
import type { WordJournal } from './word-journal.ts';

/**
 * The letters of the words whose posting lists, or those of pairs that begin with them, may be others than at the last build.
 * `undefined` when it can't be told or is most of them.
 *
 * @param segments with the pages of then and now
 */
export function findChangedWords(
  before: WordJournal,
  now: Omit<WordJournal, 'stretches'>,
  segments: readonly Segment[],
): Set<string> | undefined {
  const strides = [before, now].map(({ names }) => createPlaces(names.length).stride);
  if (before.average !== now.average || strides[0] !== strides[1]) return undefined;
  const ordinals = Array.from(
    { length: Math.max(before.names.length, now.names.length) },
    (_, order) => [before.names[order], now.names[order]] as const,
  ).filter(([then, today]) => then !== today);
  if (ordinals.length > MOST_CHANGED) return undefined;
  const described = describePages(new Set(ordinals.flat()), segments, now.average);
  const letters = new Set(listChangedCommon(before.common, now.common));
  for (const [then, today] of ordinals) {
    const [older, newer] = [then, today].map((name) =>
      name === undefined ? new Map<string, string>() : described.get(name),
    );
    if (older === undefined || newer === undefined) return undefined;
    for (const each of [...older.keys(), ...newer.keys()]) {
      if (older.get(each) !== newer.get(each)) letters.add(each);
    }
  }
  return letters;
}

/** A pair of common words is kept or not by what is known of both: when one changes, all of them are looked at again. */
function listChangedCommon(
  before: WordJournal['common'],
  now: WordJournal['common'],
): Iterable<string> {
  const stems = Object.keys({ ...before, ...now });
  const isSame = stems.every((stem) => before[stem] === now[stem]);
  return isSame ? [] : stems.map(lettersOfStem);
}

function describePages(
  names: ReadonlySet<string | undefined>,
  segments: readonly Segment[],
  average: number,
): Map<string, ReadonlyMap<string, string>> {
  return new Map(
    segments.flatMap((segment) =>
      segment.pages
        .filter(({ name }) => names.has(name))
        .map((page) => [page.name, describePage(segment, page, average)] as const),
    ),
  );
}

/** By the letters of each word of the page: all that the page's postings of it and of its pairs are made of. */
function describePage(
  { stems, body }: Segment,
  { start, documentStart, length }: SegmentPage,
  average: number,
): Map<string, string> {
  const told = new Map<string, string[]>();
  const reader = new ByteReader(body, start);
  const head = { word: 0, count: 0, pairs: 0, pairsEnd: 0 };
  const tell = (words: readonly number[], count: number): string =>
    [...words.map((word) => stems[word - 1]), count, impactOf(count, length, average)].join(' ');
  while (reader.at < documentStart) {
    readWordHead(reader, head);
    const letters = lettersOfStem(stems[head.word - 1] ?? '');
    const here = told.get(letters) ?? [];
    told.set(letters, here);
    here.push(tell([head.word], head.count));
    for (let second = 0; reader.at < head.pairsEnd;) {
      second += reader.readNumber();
      here.push(tell([head.word, second], reader.readNumber()));
    }
  }
  // Words are numbered otherwise in each segment.
  return new Map(told.entries().map(([letters, here]) => [letters, here.sort().join('\n')]));
}

/** In articles: with more of them little stays as it was. */
const MOST_CHANGED = 200;
