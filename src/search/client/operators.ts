import type { SearchDocument } from '../query/document.ts';
import { foldedKeyOfPair, foldedKeyOfWord, keyOfPair, keyOfWord } from '../query/index-key.ts';
import { findRuns } from '../query/match.ts';
import type { Plan } from '../query/plan.ts';
import type { RankedPage } from '../query/rank.ts';
import { readWords, type Word } from '../query/words.ts';
import type { KeyList } from './lists.ts';

/**
 * Leaves only the pages that have every quoted phrase and none of what the reader excluded. The index narrows them
 * down by neighbouring words; the texts of the first decide.
 */
export async function keepAsked(
  ranked: readonly RankedPage[],
  { phrases, excluded }: Plan,
  listOf: (key: string) => Promise<KeyList>,
  documentOf: (ordinal: number) => Promise<SearchDocument>,
): Promise<RankedPage[]> {
  let pages = [...ranked];
  for (const phrase of excluded) {
    const { holds } = await findHolders(phrase, listOf);
    pages = pages.filter(({ ordinal }) => !holds(ordinal));
  }
  for (const phrase of phrases) {
    const { holds, isWhole } = await findHolders(phrase, listOf);
    if (isWhole) pages = pages.filter(({ ordinal }) => holds(ordinal));
  }
  if (phrases.every((phrase) => phrase.length < 2)) return pages;
  const read = await Promise.all(
    pages.slice(0, MOST_READ).map(async (page) => {
      const document = await documentOf(page.ordinal);
      return phrases.every((phrase) => hasPhrase(document, phrase)) ? page : undefined;
    }),
  );
  return read.filter((page) => page !== undefined);
}

async function findHolders(
  phrase: readonly Word[],
  listOf: (key: string) => Promise<KeyList>,
): Promise<{ holds: (ordinal: number) => boolean; isWhole: boolean }> {
  const lists = await Promise.all(keysOf(phrase).map(listOf));
  const sets = lists.map(({ ordinals }) => new Set(ordinals));
  return {
    holds: (ordinal) => sets.every((set) => set.has(ordinal)),
    // A list that was cut doesn't name every page that has the words.
    isWhole: lists.every(({ frequency, ordinals }) => frequency <= ordinals.length),
  };
}

function keysOf(phrase: readonly Word[]): string[] {
  const [first] = phrase;
  if (first === undefined) return [];
  const isMarked = phrase.some(({ exact, folded }) => exact !== folded);
  if (phrase.length === 1) return [isMarked ? keyOfWord(first) : foldedKeyOfWord(first.folded)];
  return phrase.slice(1).map((word, order) => {
    const before = phrase[order] ?? first;
    const isExact = [before, word].every(({ exact, folded }) => exact !== folded);
    return isExact ? keyOfPair(before, word) : foldedKeyOfPair(before.folded, word.folded);
  });
}

function hasPhrase(document: SearchDocument, phrase: readonly Word[]): boolean {
  const texts = [
    document.title,
    document.description ?? '',
    ...document.sections.flatMap(({ heading = '', text }) => [heading, text]),
    ...document.attachments,
    ...document.tags,
    ...document.authors,
  ];
  return texts.some((text) => findRuns(readWords(text), phrase).length > 0);
}

/** How many texts a quoted search reads to be exact. */
const MOST_READ = 40;
