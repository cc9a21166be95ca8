import { isUnmarkedSyllable, listLongerSyllables } from '../../text/syllable.ts';
import type { Card } from '../query/document.ts';
import { isTitleImpact } from '../query/impact.ts';
import { foldedKeyOfPair, keyOfBeginning, keyOfTyped, keyOfTypedPair } from '../query/index-key.ts';
import type { Typed } from '../query/typed.ts';
import { readWords, type Spelling, type Word } from '../query/words.ts';
import type { KeyList } from './lists.ts';

/**
 * The articles whose titles have every word typed, the last one perhaps only begun: those with the words side by side
 * first, then the newest. The index says which may; their titles say which do.
 */
export async function suggestTitles(
  typed: Typed,
  most: number,
  listOf: ListOf,
  cardOf: (ordinal: number) => Promise<Card>,
): Promise<Card[]> {
  const candidates = await findCandidates(typed, listOf);
  const cards = await Promise.all(candidates.slice(0, most + SPARE).map(cardOf));
  return cards.filter(({ title }) => holdsTyped(readWords(title), typed)).slice(0, most);
}

async function findCandidates({ complete, begun }: Typed, listOf: ListOf): Promise<number[]> {
  const titlesOf = async (keys: readonly string[]): Promise<Set<number>[]> =>
    Promise.all(keys.map(async (key) => toTitles(await listOf(key))));
  const before = complete.at(-1);
  const end = begun === undefined || canBecomeTooMuch(begun) ? undefined : begun;
  const [words, pairs, alone, behind] = await Promise.all([
    titlesOf(complete.map(keyOfTyped)),
    titlesOf(listPairs(complete)),
    titlesOf(end === undefined ? [] : listEnds(end)),
    titlesOf(end === undefined || before === undefined ? [] : listEndsBehind(before, end)),
  ]);
  const beside = union(behind);
  const ended = union([...alone, beside]);
  const required = ended.size === 0 ? words : [...words, ended];
  const [first = new Set<number>(), ...others] = required;
  const closeness = (ordinal: number): number =>
    [...pairs, beside].filter((titles) => titles.has(ordinal)).length;
  return [...first]
    .filter((ordinal) => others.every((titles) => titles.has(ordinal)))
    .sort((a, b) => closeness(b) - closeness(a) || b - a);
}

function union(sets: readonly Set<number>[]): Set<number> {
  return new Set(sets.flatMap((set) => [...set]));
}

function toTitles({ ordinals, impacts }: KeyList): Set<number> {
  return new Set(ordinals.filter((_, order) => isTitleImpact(impacts[order] ?? 0)));
}

function listPairs(words: readonly Word[]): string[] {
  return words.slice(1).map((word, order) => keyOfTypedPair(words[order] ?? word, word));
}

/** Keys of the begun word for itself. What else it may become would each cost a file of the index. */
function listEnds({ exact, folded }: Word): string[] {
  const itself = isUnmarkedSyllable(folded) ? [keyOfTyped({ exact, folded })] : [];
  return folded.length < LEAST_SPELLED ? itself : [...itself, keyOfBeginning(folded)];
}

/** Keys of all that the begun word may become behind the word before it: mostly in one file of the index. */
function listEndsBehind(before: Word, begun: Word): string[] {
  return [
    keyOfBeginning(begun.folded, before.folded),
    ...[begun.folded, ...listLongerSyllables(begun.folded)].map((end) =>
      foldedKeyOfPair(before.folded, end),
    ),
  ];
}

/** Then the titles alone tell. */
function canBecomeTooMuch({ folded }: Word): boolean {
  return listLongerSyllables(folded).length > MOST_ENDS;
}

function holdsTyped(title: readonly Word[], { complete, begun }: Typed): boolean {
  const isThere = (typed: Spelling): boolean =>
    title.some(({ exact, folded }) =>
      typed.exact === typed.folded ? folded === typed.folded : exact === typed.exact,
    );
  const isBegun = (): boolean =>
    begun === undefined || title.some(({ folded }) => folded.startsWith(begun.folded));
  return complete.every(isThere) && isBegun();
}

/** In letters: fewer begin too many words. */
const LEAST_SPELLED = 2;
/** Every syllable that begins with th, but not every one with t. */
const MOST_ENDS = 120;
/** How many more titles are read than shown: the index can't tell everything. */
const SPARE = 2;

type ListOf = (key: string) => Promise<KeyList>;
