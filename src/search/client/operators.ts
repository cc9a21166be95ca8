import type { SearchDocument } from '../query/document.ts';
import { keyOfTyped, keyOfTypedPair } from '../query/index-key.ts';
import { hasPhrase } from '../query/phrase.ts';
import type { Plan } from '../query/plan.ts';
import type { RankedPage } from '../query/rank.ts';
import type { Word } from '../query/words.ts';
import type { KeyList } from './lists.ts';

/**
 * Leaves only the pages that have every quoted phrase and none of what the reader excluded. The index narrows them
 * down by neighbouring words; where it isn't sure, the texts of the first decide. When no page has the phrases, those that
 * have their words stay.
 */
export async function keepAsked(
  ranked: readonly RankedPage[],
  { phrases, excluded }: Plan,
  listOf: ListOf,
  documentOf: DocumentOf,
): Promise<AskedPages> {
  let pages = [...ranked];
  for (const phrase of excluded) pages = await dropHolders(pages, phrase, listOf, documentOf);
  const withoutPhrases = pages;
  for (const phrase of phrases) pages = await keepHolders(pages, phrase, listOf, documentOf);
  const isRelaxed = pages.length === 0 && phrases.length > 0;
  return { pages: isRelaxed ? withoutPhrases : pages, isRelaxed };
}

async function dropHolders(
  pages: readonly RankedPage[],
  phrase: readonly Word[],
  listOf: ListOf,
  documentOf: DocumentOf,
): Promise<RankedPage[]> {
  const { mayHold, surelyHolds } = await askIndex(phrase, listOf);
  const left = pages.filter((page) => !surelyHolds(page));
  const read = left.filter(mayHold).slice(0, MOST_READ);
  const holders = new Set(await readHolders(read, phrase, documentOf));
  // The texts of the others are looked at when they are shown.
  return left.filter((page) => !holders.has(page));
}

async function keepHolders(
  pages: readonly RankedPage[],
  phrase: readonly Word[],
  listOf: ListOf,
  documentOf: DocumentOf,
): Promise<RankedPage[]> {
  const { mayHold, surelyHolds } = await askIndex(phrase, listOf);
  const doubtful = pages.filter((page) => mayHold(page) && !surelyHolds(page));
  const read = doubtful.slice(0, MOST_READ);
  const holders = await readHolders(read, phrase, documentOf);
  // When nearly all that may hold the phrase do, so will those that weren't read.
  const unread = holders.length >= TRUSTY * read.length ? doubtful.slice(MOST_READ) : [];
  const kept = new Set([...holders, ...unread]);
  return pages.filter((page) => surelyHolds(page) || kept.has(page));
}

async function readHolders(
  pages: readonly RankedPage[],
  phrase: readonly Word[],
  documentOf: DocumentOf,
): Promise<RankedPage[]> {
  const documents = await Promise.all(pages.map(({ ordinal }) => documentOf(ordinal)));
  return pages.filter((_, order) => {
    const document = documents[order];
    return document !== undefined && hasPhrase(document, phrase);
  });
}

/** What the index knows of a phrase: a word and, of the same marks, a pair are in it as they are. */
async function askIndex(phrase: readonly Word[], listOf: ListOf): Promise<Evidence> {
  const words = await Promise.all(phrase.map((word) => listOf(keyOfTyped(word))));
  const pairs = await Promise.all(
    phrase.slice(1).map((word, order) => listOf(keyOfTypedPair(phrase[order] ?? word, word))),
  );
  const [itself] = phrase.length === 1 ? words : phrase.length === 2 ? pairs : [];
  const isOfOneKind = new Set(phrase.map(({ exact, folded }) => exact === folded)).size === 1;
  const sure = new Set(isOfOneKind ? itself?.ordinals : []);
  // A pair that is in one page only isn't in the index, and a list that was cut doesn't name every page.
  const required = [...words, ...pairs.filter(({ frequency }) => frequency > 0)]
    .filter(({ isWhole }) => isWhole)
    .map(({ ordinals }) => new Set(ordinals));
  return {
    mayHold: ({ ordinal }) => required.every((ordinals) => ordinals.has(ordinal)),
    surelyHolds: ({ ordinal }) => sure.has(ordinal),
  };
}

/** How many texts a quoted search reads to be exact. */
const MOST_READ = 40;
/** This share of them is nearly all. */
const TRUSTY = 0.9;

export interface AskedPages {
  readonly pages: readonly RankedPage[];
  /** Whether no page has the quoted phrases as they are. */
  readonly isRelaxed: boolean;
}

interface Evidence {
  mayHold(page: RankedPage): boolean;
  surelyHolds(page: RankedPage): boolean;
}

type ListOf = (key: string) => Promise<KeyList>;
type DocumentOf = (ordinal: number) => Promise<SearchDocument>;
