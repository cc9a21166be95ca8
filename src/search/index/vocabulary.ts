import { keyOfPair, keyOfWord } from '../query/index-key.ts';
import { spell, type Spelling } from '../query/words.ts';

/** Numbers for words, pairs and units, so that a build holds each spelling once. */
export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const numbersAsWritten = new Map<string, number>();
  const keys: string[] = [];
  const words: (Spelling | undefined)[] = [];
  const number = (key: string, word?: Spelling): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, keys.length);
    words.push(word);
    return keys.push(key) - 1;
  };
  const wordOf = (term: number): Spelling => {
    const word = words[term];
    if (word === undefined) throw new RangeError(`Term ${term} isn't a word.`);
    return word;
  };
  return {
    addWord(written) {
      const known = numbersAsWritten.get(written);
      if (known !== undefined) return known;
      const word = spell(written);
      const found = number(word.exact, word);
      numbersAsWritten.set(written, found);
      return found;
    },
    addKey: (key) => number(key),
    addPair: (first, second) => (first + 1) * PAIR + second,
    keyOf: (term) => {
      if (isPair(term)) {
        const [first, second] = partsOfPair(term);
        return keyOfPair(wordOf(first), wordOf(second));
      }
      const word = words[term];
      return word === undefined ? (keys[term] ?? '') : keyOfWord(word);
    },
  };
}

export function isPair(term: number): boolean {
  return term >= PAIR;
}

/** The two words of a pair. */
export function partsOfPair(pair: number): readonly [first: number, second: number] {
  return [Math.floor(pair / PAIR) - 1, pair % PAIR];
}

/** More than there are different words in any archive; pairs are numbered above it. */
const PAIR = 2 ** 24;

export interface Vocabulary {
  /** Takes the word as the author wrote it. */
  addWord(written: string): number;
  addPair(first: number, second: number): number;
  addKey(key: string): number;
  /** The term as the index writes it. */
  keyOf(term: number): string;
}
