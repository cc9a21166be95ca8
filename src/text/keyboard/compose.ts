import { spellSyllable } from '../spelling.ts';
import type { Tone } from '../spelling.ts';
import { joinSyllable } from '../syllable.ts';

/**
 * Plays the keys of an input method and gives the syllable that they spell, in the case typed and with its tone
 * in the old style's place; `undefined` when they spell none.
 *
 * People press mark keys at once or late, so a key can have several readings: `press` gives them all, best
 * first, and the first that ends as a well-formed syllable wins. Two tone keys in one word are refused.
 */
export function composeSyllable(typed: string, method: InputMethod): string | undefined {
  if (typed.length > LONGEST_WORD) return undefined;
  let tone: Tone = 0;
  let drafts = [''];
  for (const key of typed.toLowerCase()) {
    // Before the first vowel s, r and x are letters.
    const keyTone = drafts.some(hasVowel) ? method.toneOf(key) : undefined;
    if (keyTone && tone) return undefined;
    if (keyTone) tone = keyTone;
    else drafts = fitting(drafts.flatMap((letters) => method.press(letters, key)));
  }
  for (const letters of drafts) {
    // Keyboards complete ưo to ươ by themselves, so many leave the second horn out.
    const syllable = joinSyllable(letters, tone) ?? joinSyllable(letters.replace('ưo', 'ươ'), tone);
    if (syllable) return withCaseOf(typed, spellSyllable(syllable, 'old'));
  }
  return undefined;
}

/** The readings of a mark key: the marked letter in place of each letter that takes the mark, the last one first. */
export function markLetter(letters: string, marked: MarkedLetters): string[] {
  return Array.from(letters, (letter, at) => {
    const replacement = marked[letter];
    return replacement ? [letters.slice(0, at) + replacement + letters.slice(at + 1)] : [];
  })
    .reverse()
    .flat();
}

/** The readings of a horn key: ươ for any uo typed so far, or else a horn on one letter. */
export function addHorn(letters: string, marked: MarkedLetters = { o: 'ơ', u: 'ư' }): string[] {
  const both = letters.replace(/[uư][oơ]/, 'ươ');
  return [...(both === letters ? [] : [both]), ...markLetter(letters, marked)];
}

/** Whether a vowel has been typed. */
export function hasVowel(letters: string): boolean {
  return /[aeiouyăâêôơư]/.test(letters);
}

/** The drafts that may still become a syllable, each once; else long rows of vowels would give millions. */
function fitting(drafts: string[]): string[] {
  return [...new Set(drafts)].filter((letters) => SYLLABLE_LIKE.test(letters));
}

function withCaseOf(typed: string, word: string): string {
  const [first = ''] = typed;
  if (first === first.toLowerCase()) return word;
  if (typed.length > 1 && typed === typed.toUpperCase()) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const SYLLABLE_LIKE = /^[^aeiouyăâêôơư]{0,3}[aeiouyăâêôơư]{0,4}[^aeiouyăâêôơư]{0,2}$/;

/** `nghieengs` has nine keys; a few more are left for late and doubled ones. */
const LONGEST_WORD = 12;

/** What the keys of Telex or VNI do. */
export interface InputMethod {
  readonly toneOf: (key: string) => Tone | undefined;
  /** All readings of the letters so far with one more key; none when the key cannot stand there. */
  readonly press: (letters: string, key: string) => string[];
}

/** Letters and what one mark makes of them. */
export type MarkedLetters = Readonly<Record<string, string>>;
