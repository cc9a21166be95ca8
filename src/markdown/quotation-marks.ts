import type { Edit } from './typeset.ts';

/** Turns straight quotation marks into “ ” and ‘ ’ where the text around them leaves no doubt. */
export class QuotationMarks {
  readonly #text: string;
  /** “ that wait for their ”. */
  #open = 0;
  /** Place of a ' that may open. */
  #single: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** What to change for the mark at this place. Marks must come in order. */
  at(place: number): readonly Edit[] {
    const mark = this.#text[place];
    if (mark === '“') this.#open++;
    if (mark === '”') this.#open = Math.max(0, this.#open - 1);
    if (mark === '"') return this.#double(place);
    return mark === "'" ? this.#singleAt(place) : [];
  }

  #double(place: number): readonly Edit[] {
    const before = this.#text[place - 1];
    const after = this.#text[place + 1];
    const isBeforeWord = after !== undefined && !isSpace(after) && !CLOSING.test(after);
    if (this.#open > 0 && !isBeforeWord) {
      this.#open--;
      return [edit(place, '”')];
    }
    if (isBeforeWord && (before === undefined || isSpace(before) || OPENING.test(before))) {
      this.#open++;
      return [edit(place, '“')];
    }
    // Speech over several paragraphs opens in one block and closes in another. 5" is a size.
    const endsSpeech = before !== undefined && /[\p{L}.,!?…)]/u.test(before) && !isBeforeWord;
    return endsSpeech ? [edit(place, '”')] : [];
  }

  /** Only in pairs: an apostrophe (`H'Mông`, `Ea H'leo`) looks the same. */
  #singleAt(place: number): readonly Edit[] {
    const before = this.#text[place - 1];
    const after = this.#text[place + 1];
    const isBeforeWord = after !== undefined && WORD.test(after);
    const isAfterWord = before !== undefined && !isSpace(before) && !OPENING.test(before);
    if (isBeforeWord && !isAfterWord) this.#single = place;
    if (isBeforeWord || !isAfterWord || this.#single === undefined) return [];
    const open = this.#single;
    this.#single = undefined;
    return [edit(open, '‘'), edit(place, '’')];
  }
}

const WORD = /[\p{L}\p{N}\uFFFC]/u;
const OPENING = /["'“‘([{:;,–—-]/;
const CLOSING = /["'”’)\]}.,;:!?…–—-]/;

function isSpace(character: string): boolean {
  return character.trim() === '';
}

function edit(start: number, by: string): Edit {
  return { start, end: start + 1, by };
}
