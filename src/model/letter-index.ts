import type { Counted } from './summary.ts';

/** One page of an A–Z index: of tags, of authors. */
export interface LetterIndexPage {
  /** How many things the index has. */
  readonly total: number;
  /** All of them, in alphabetical order: an index that is short is one page. */
  readonly all?: readonly Counted[];
  /** First page of a long index: those with most articles. */
  readonly most?: readonly Counted[];
  /** Later pages of a long index: those that begin with one letter. */
  readonly ofLetter?: LetterSlice;
  /** Where each letter of a long index begins, in alphabetical order. */
  readonly letters: readonly Letter[];
}

/** Things that begin with one letter, or a page of them. */
export interface LetterSlice extends Letter {
  /** How many begin with it. */
  readonly total: number;
  readonly current: number;
  readonly last: number;
  readonly items: readonly Counted[];
}

export interface Letter {
  /** `Ă`; `#` for what begins with a digit or with no Latin letter. */
  readonly letter: string;
  readonly url: string;
}
