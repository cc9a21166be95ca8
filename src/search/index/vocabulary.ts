import { keyOfUnit, stemOfWord } from '../query/index-key.ts';
import { spell } from '../query/words.ts';

/** Numbers, from 1, for the words and units of some pages. */
export class Vocabulary {
  readonly #stems: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #asWritten = new Map<string, number>();

  /** What the words and units are written as in the index, in the order of their numbers. */
  get stems(): readonly string[] {
    return this.#stems;
  }

  /** Takes the word as the author wrote it. */
  numberOfWord(written: string): number {
    const known = this.#asWritten.get(written);
    if (known !== undefined) return known;
    const number = this.#numberOf(stemOfWord(spell(written)));
    this.#asWritten.set(written, number);
    return number;
  }

  numberOfUnit(unit: string): number {
    return this.#numberOf(keyOfUnit(unit));
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#stems.push(stem);
    this.#numbers.set(stem, number);
    return number;
  }
}
