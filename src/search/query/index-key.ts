import { fold } from '../../text/fold.ts';
import { syllableShapes } from '../../text/inventory.ts';
import type { Spelling } from './words.ts';

/**
 * How words are written in the Pagefind index. Two things follow from Pagefind's own rules (see docs/search.md):
 * every character here is a symbol, which Pagefind keeps when it cuts a compound into its parts but drops from the
 * compound itself; and Pagefind finds every key that begins with what is asked for.
 *
 * A Vietnamese syllable without its marks is one character, other words are spelled. One symbol for the marks
 * follows: asking without it finds every form of the syllable, asking with it finds that one. A pair of neighbours is
 * written alike and sorts beside its first word, so that the two are often in the same file.
 */
export function keyOfWord({ exact, folded }: Spelling): string {
  return foldedKeyOfWord(folded) + symbolOfMarks(exact, folded);
}

/** Finds the word with whatever marks. */
export function foldedKeyOfWord(folded: string): string {
  return toSymbols(folded) + ALONE;
}

/** Finds two neighbouring words with these marks. */
export function keyOfPair(first: Spelling, second: Spelling): string {
  return (
    foldedKeyOfPair(first.folded, second.folded) +
    symbolOfMarks(first.exact, first.folded) +
    symbolOfMarks(second.exact, second.folded)
  );
}

/** Finds two neighbouring words with whatever marks. */
export function foldedKeyOfPair(first: string, second: string): string {
  return toSymbols(first) + toSymbols(second);
}

/**
 * Finds every word that begins with these letters, behind a first word if one is given. Only words that are no
 * Vietnamese syllable: those are spelled, a syllable is one symbol.
 */
export function keyOfBeginning(folded: string, first?: string): string {
  return (first === undefined ? '' : toSymbols(first)) + spellOut(folded).slice(0, -END.length);
}

/** What a word's key and the keys of its pairs are made of: its letters and, last, its marks. */
export function stemOfWord({ exact, folded }: Spelling): string {
  return toSymbols(folded) + symbolOfMarks(exact, folded);
}

/** Whether this is the key of a unit, which has no stem, rather than the stem of a word. */
export function isUnit(stem: string): boolean {
  return stem.startsWith(UNIT);
}

/** The letters of a stem: stems that differ in nothing but marks share them. */
export function lettersOfStem(stem: string): string {
  return isUnit(stem) ? stem : stem.slice(0, -1);
}

/** What finds the stem's word with whatever marks, or the unit. */
export function foldedKeyOfStem(stem: string): string {
  return isUnit(stem) ? stem : lettersOfStem(stem) + ALONE;
}

/** `keyOfWord` or `keyOfPair` from what `foldedKeyOfStem` or two `lettersOfStem` give, and the stems that it is about. */
export function keyOfStems(foldedKey: string, first: string, second?: string): string {
  if (isUnit(first)) return foldedKey;
  return foldedKey + first.slice(-1) + (second?.slice(-1) ?? '');
}

/** Finds a word as a reader typed it: with these marks, or with whatever marks when it has none. */
export function keyOfTyped(word: Spelling): string {
  return word.exact === word.folded ? foldedKeyOfWord(word.folded) : keyOfWord(word);
}

/** The same for two neighbours; the index can't be asked for the marks of one alone. */
export function keyOfTypedPair(first: Spelling, second: Spelling): string {
  const isMarked = [first, second].every(({ exact, folded }) => exact !== folded);
  return isMarked ? keyOfPair(first, second) : foldedKeyOfPair(first.folded, second.folded);
}

/** Finds a unit: a date, a document number, a number with separators. */
export function keyOfUnit(unit: string): string {
  return UNIT + spellOut(unit);
}

function toSymbols(folded: string): string {
  const known = symbolsOfWords.get(folded);
  if (known !== undefined) return known;
  syllables ??= numberSyllables();
  const symbols = syllables.get(folded) ?? spellOut(folded);
  if (symbolsOfWords.size > 50_000) symbolsOfWords.clear();
  symbolsOfWords.set(folded, symbols);
  return symbols;
}

function spellOut(word: string): string {
  let symbols = '';
  for (const character of word) symbols += SYMBOLS.get(character) ?? escape(character);
  return symbols + END;
}

/** A private-use character for each syllable as it is written without marks; there is room for 6,400. */
function numberSyllables(): Map<string, string> {
  const folded = new Set(Array.from(syllableShapes().keys(), fold));
  const inOrder = [...folded].sort();
  return new Map(
    inOrder.map((syllable, order) => [syllable, String.fromCodePoint(0xe000 + order)]),
  );
}

/** Characters other than ASCII letters and digits: five symbols and a sign. */
function escape(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).padStart(5, '0');
  return ESCAPE + Array.from(digits, (digit) => SYMBOLS.get(digit)).join('');
}

function symbolOfMarks(exact: string, folded: string): string {
  if (exact === folded) return symbolAt(0);
  const known = markSymbols.get(exact);
  if (known !== undefined) return known;
  const symbol = symbolAt(numberMarks(exact));
  if (markSymbols.size > 50_000) markSymbols.clear();
  markSymbols.set(exact, symbol);
  return symbol;
}

/**
 * A number from 1 to 191 for the marks that one Vietnamese syllable can bear: its tone, đ at its head, and the
 * shapes of the first two of its vowels that can have one. Other words share the numbers from 192 by their hash.
 */
function numberMarks(exact: string): number {
  const found = SYLLABLE_MARKS.exec(exact.normalize('NFD').replace(TONE, ''));
  const tone = TONES.indexOf(TONE.exec(exact.normalize('NFD'))?.[0] ?? '') + 1;
  if (found === null) return 192 + (hash(exact) % 64);
  const [, head, first, second] = found;
  const number = tone + 6 * (head === 'đ' ? 1 : 0) + 12 * shapeOf(first) + 48 * shapeOf(second);
  return number === 0 ? 192 : number;
}

function shapeOf(mark: string | undefined): number {
  return mark === undefined ? 0 : SHAPES.indexOf(mark) + 1;
}

function hash(text: string): number {
  let value = 0;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}

/** Braille patterns: 256 symbols in a row. */
function symbolAt(number: number): string {
  return String.fromCodePoint(0x2800 + number);
}

let syllables: Map<string, string> | undefined;
const symbolsOfWords = new Map<string, string>();
const markSymbols = new Map<string, string>();

/** Parenthesised letters ⒜…⒵ are symbols, not letters, in Unicode; digits get box drawing lines. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...Array.from('abcdefghijklmnopqrstuvwxyz', (letter, order): [string, string] => [
    letter,
    String.fromCodePoint(0x249c + order),
  ]),
  ...Array.from('0123456789', (digit, order): [string, string] => [
    digit,
    String.fromCodePoint(0x2500 + order),
  ]),
  ['-', '\u250a'],
]);
const ESCAPE = '\u250b';
/** After a spelled word, so that a shorter one isn't found with it. */
const END = '\u2190';
/** After a word that stands for itself, where a pair has its second word. */
const ALONE = '\u2192';
/** Before units. */
const UNIT = '\u2191';

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const SHAPES = ['\u0302', '\u0306', '\u031b'];
const SYLLABLE_MARKS =
  /^(đ?)[b-df-hj-np-tv-xz]*[iy]?(?:[aeou]([\u0302\u0306\u031b])?)?[iy]?(?:[aeou]([\u0302\u0306\u031b])?)?[iyaeou]?[a-z]*$/u;
