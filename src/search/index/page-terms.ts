import { readUnits } from '../query/units.ts';
import { splitWords } from '../query/words.ts';
import { ByteWriter, type ByteReader } from './bytes.ts';
import type { SearchRecord } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Counts what a page is found by (every word, every pair of neighbours, every unit) and writes it: for each word,
 * in the vocabulary's order, its count, how many pairs begin with it, how many bytes these take, and the pairs.
 * Gives the page's length in words.
 */
export function writePageTerms(
  record: SearchRecord,
  vocabulary: Vocabulary,
  out: ByteWriter,
): number {
  const terms = new TermList();
  let length = 0;
  const add = (text: string, place: number): void => {
    let before = NO_WORD;
    for (const written of splitWords(text)) {
      const word = vocabulary.numberOfWord(written);
      if (before !== NO_WORD) terms.add(before, word, place);
      terms.add(word, NO_WORD, place);
      before = word;
      length += 1;
    }
    for (const { keys } of readUnits(text)) {
      for (const key of keys) terms.add(vocabulary.numberOfUnit(key), NO_WORD, place);
    }
  };
  add(record.title, IN_TITLE);
  for (const [order, text] of listTexts(record).entries()) add(text, order === 0 ? IN_LEAD : 0);
  terms.write(out);
  return length;
}

/** What stands before a word's pairs. The objects are used again for the next. */
export function readWordHead(reader: ByteReader, head: WordHead): void {
  head.word += reader.readNumber();
  head.count = reader.readNumber();
  head.pairs = reader.readNumber();
  head.pairsEnd = head.pairs === 0 ? reader.at : reader.readNumber() + reader.at;
}

/** Whether the title has the term, from a count. */
export function isInTitle(count: number): boolean {
  return (count & IN_TITLE) !== 0;
}

/** Whether the title or the lead has the term, from a count. */
export function isInHead(count: number): boolean {
  return (count & (IN_TITLE | IN_LEAD)) !== 0;
}

/** Whether the lead has the term, from a count. */
export function isInLead(count: number): boolean {
  return (count & IN_LEAD) !== 0;
}

/** How often the text has the term, from a count. */
export function countInText(count: number): number {
  return count >> 2;
}

/** The lead comes first: the editor's summary, or else the first paragraph. */
function listTexts(record: SearchRecord): string[] {
  const { description, sections, authors, tags, category, event, attachments } = record;
  return [
    description,
    ...sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
    ...authors,
    ...tags,
    category,
    event,
    ...attachments,
  ].filter((text): text is string => text !== undefined && text !== '');
}

/** The terms of one page, with repeats, each a number: sorting brings together what belongs together. */
class TermList {
  #codes = new Float64Array(4096);
  #length = 0;

  add(first: number, second: number, place: number): void {
    if (this.#length === this.#codes.length) {
      const larger = new Float64Array(2 * this.#length);
      larger.set(this.#codes);
      this.#codes = larger;
    }
    this.#codes[this.#length] = (first * MOST_WORDS + second) * PLACES + place;
    this.#length += 1;
  }

  write(out: ByteWriter): void {
    const codes = this.#codes.subarray(0, this.#length).sort();
    const pairs = new ByteWriter();
    let at = 0;
    const readCount = (): { term: number; count: number } => {
      const term = Math.floor((codes[at] ?? 0) / PLACES);
      let flags = 0;
      let times = 0;
      for (let code = codes[at]; code !== undefined; code = codes[at]) {
        const place = code - term * PLACES;
        if (place >= PLACES) break;
        flags |= place;
        if (place !== IN_TITLE) times += 1;
        at += 1;
      }
      return { term, count: (Math.min(times, MOST_TIMES) << 2) | flags };
    };
    for (let before = 0; at < codes.length;) {
      const { term, count } = readCount();
      const word = term / MOST_WORDS;
      out.writeNumber(word - before);
      out.writeNumber(count);
      before = word;
      pairs.length = 0;
      let number = 0;
      for (let last = 0; (codes[at] ?? Infinity) < (term + MOST_WORDS) * PLACES; number += 1) {
        const pair = readCount();
        const second = pair.term - term;
        pairs.writeNumber(second - last);
        pairs.writeNumber(pair.count);
        last = second;
      }
      out.writeNumber(number);
      if (number === 0) continue;
      out.writeNumber(pairs.length);
      out.writeBytes(pairs.view());
    }
  }
}

/** Words are numbered from 1: the second of a pair that is only a word. */
const NO_WORD = 0;
/** More than the vocabulary of a few hundred pages has. */
const MOST_WORDS = 2 ** 24;
/** Two bits of a count say that the title or the lead has the term; the rest counts the text. */
const IN_TITLE = 1;
const IN_LEAD = 2;
const PLACES = 4;
const MOST_TIMES = 0x3fff;

export interface WordHead {
  /** Its number in the vocabulary; 0 before the first. */
  word: number;
  count: number;
  pairs: number;
  /** Where the next word begins. */
  pairsEnd: number;
}
