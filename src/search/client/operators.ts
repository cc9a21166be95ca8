import type { SearchDocument } from '../query/document.ts';
import { keyOfTyped, keyOfTypedPair } from '../query/index-key.ts';
import { findRuns } from '../query/match.ts';
import type { Plan } from '../query/plan.ts';
import type { RankedPage } from '../query/rank.ts';
import { readWords, type Word } from '../query/words.ts';
import type { KeyList } from './lists.ts';

/**
 * Leaves only the pages that have every quoted phrase and none of what the reader excluded. The index narrows them
 * down by neighbouring words; the texts of the first decide. When no page has the phrases, those that have their words
 * stay.
 */
export async function keepAsked(
  ranked: readonly RankedPage[],
  { phrases, excluded }: Plan,
  listOf: (key: string) => Promise<KeyList>,
  documentOf: (ordinal: number) => Promise<SearchDocument>,
): Promise<AskedPages> {
  let pages = [...ranked];
  for (const phrase of excluded) {
    const mayHold = await findHolders(phrase, listOf);
    const isSure = phrase.length === 1;
    const doubtful = pages.filter(({ ordinal }) => mayHold(ordinal));
    const holders = isSure
      ? doubtful
      : await findWithPhrase(doubtful.slice(0, MOST_READ), phrase, documentOf);
    const out = new Set(holders);
    pages = pages.filter((page) => !out.has(page));
  }
  const withoutPhrases = pages;
  for (const phrase of phrases) {
    const mayHold = await findHolders(phrase, listOf);
    pages = pages.filter(({ ordinal }) => mayHold(ordinal));
  }
  for (const phrase of phrases.filter(({ length }) => length > 1)) {
    pages = await findWithPhrase(pages.slice(0, MOST_READ), phrase, documentOf);
  }
  const isRelaxed = pages.length === 0 && phrases.length > 0;
  return { pages: isRelaxed ? withoutPhrases : pages, isRelaxed };
}

async function findWithPhrase(
  pages: readonly RankedPage[],
  phrase: readonly Word[],
  documentOf: (ordinal: number) => Promise<SearchDocument>,
): Promise<RankedPage[]> {
  const read = await Promise.all(
    pages.map(async (page) =>
      hasPhrase(await documentOf(page.ordinal), phrase) ? page : undefined,
    ),
  );
  return read.filter((page) => page !== undefined);
}

/** Tells which pages may hold a phrase: those with all of its words and with all pairs that the index has. */
async function findHolders(
  phrase: readonly Word[],
  listOf: (key: string) => Promise<KeyList>,
): Promise<(ordinal: number) => boolean> {
  const words = await Promise.all(phrase.map((word) => listOf(keyOfTyped(word))));
  const pairs = await Promise.all(
    phrase.slice(1).map((word, order) => listOf(keyOfTypedPair(phrase[order] ?? word, word))),
  );
  // A pair that is in one page only isn't in the index, and a list that was cut doesn't name every page.
  const known = [...words, ...pairs.filter(({ frequency }) => frequency > 0)];
  const sets = known.filter(({ isWhole }) => isWhole).map(({ ordinals }) => new Set(ordinals));
  return (ordinal) => sets.every((set) => set.has(ordinal));
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

export interface AskedPages {
  readonly pages: readonly RankedPage[];
  /** Whether no page has the quoted phrases as they are. */
  readonly isRelaxed: boolean;
}
