import type { Plan } from './plan.ts';
import { readUnits } from './units.ts';
import { readWords, type Word } from './words.ts';

/**
 * Tells which words of a text the reader asked for: with marks as typed, or in any form when typed without; the words
 * of an abbreviation's other form where they stand together.
 */
export function createMatcher(plan: Plan): (text: string) => Match[] {
  const asked = new Map<string, string>();
  for (const { exact, folded } of [...plan.words, ...plan.phrases.flat()]) {
    asked.set(exact === folded ? folded : exact, folded);
  }
  const meanings = plan.also.flatMap((also) => also.meanings.map((meaning) => readWords(meaning)));
  const units = new Set(plan.units.map(({ key }) => key));
  return (text) => {
    const words = readWords(text);
    const spans = readUnits(text).filter(({ keys }) => keys.some((key) => units.has(key)));
    const matches = new Map<Word, string>();
    for (const word of words) {
      const term = asked.get(word.exact) ?? asked.get(word.folded);
      if (term !== undefined) matches.set(word, term);
    }
    for (const word of words) {
      const isInUnit = spans.some(({ start, end }) => word.start >= start && word.end <= end);
      if (isInUnit) matches.set(word, UNIT);
    }
    for (const meaning of meanings) {
      for (const word of findRuns(words, meaning).flat()) matches.set(word, word.folded);
    }
    return words.flatMap((word, order) => {
      const term = matches.get(word);
      return term === undefined ? [] : [{ order, term, start: word.start, end: word.end }];
    });
  };
}

/** Where the words of a phrase stand one after another; a word typed without marks stands for all its forms. */
export function findRuns(words: readonly Word[], phrase: readonly Word[]): Word[][] {
  const fits = (word: Word | undefined, wanted: Word): boolean =>
    word !== undefined &&
    (wanted.exact === wanted.folded ? word.folded === wanted.folded : word.exact === wanted.exact);
  return words
    .map((_, start) => words.slice(start, start + phrase.length))
    .filter(
      (run) => phrase.length > 0 && phrase.every((wanted, order) => fits(run[order], wanted)),
    );
}

/** The term of all units; no word is spelled so. */
const UNIT = '#';

export interface Match {
  /** Which word of the text it is, from 0. */
  readonly order: number;
  /** What was asked for, folded. */
  readonly term: string;
  readonly start: number;
  readonly end: number;
}
