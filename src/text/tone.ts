import { spellSyllable } from './spelling.ts';
import type { ToneStyle } from './spelling.ts';
import { readSyllable } from './syllable.ts';

/** Moves each tone to the new style's place: `hoà`, `uỷ`, `thuý`, `khoẻ`. Other words and the case stay; gives NFC. */
export function toNewToneStyle(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => placeTone(word, 'new'));
}

/** Moves each tone to the old style's place: `hòa`, `ủy`, `thúy`, `khỏe`. Other words and the case stay; gives NFC. */
export function toOldToneStyle(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => placeTone(word, 'old'));
}

/**
 * The one spelling under which search files the accepted variants: the old tone style, and i for an open y
 * (`kỹ` -> `kĩ`, `quý` -> `quí`) after those consonants where both are in use. `ý`, `ủy`, `thúy`, `mây` keep theirs.
 * Other words and the case stay; gives NFC. Folding before or after makes no difference.
 */
export function toSharedSpelling(text: string): string {
  return text.normalize('NFC').replace(WORD, (word) => {
    const remembered = sharedSpellings.get(word);
    if (remembered !== undefined) return remembered;
    const spelling = withSharedI(placeTone(word, 'old'));
    // An index run asks for the same few thousand words millions of times.
    if (sharedSpellings.size > 20_000) sharedSpellings.clear();
    sharedSpellings.set(word, spelling);
    return spelling;
  });
}

function placeTone(word: string, style: ToneStyle): string {
  const syllable = readSyllable(word);
  if (!syllable) return word;
  // Both are NFC and have the same number of letters, so each letter takes the case of the one in its place.
  return Array.from(spellSyllable(syllable, style), (letter, at) =>
    word[at] === word[at]?.toLowerCase() ? letter : letter.toUpperCase(),
  ).join('');
}

function withSharedI(word: string): string {
  if (!OPEN_Y.test(word)) return word;
  return word.normalize('NFD').replace('y', 'i').replace('Y', 'I').normalize('NFC');
}

const sharedSpellings = new Map<string, string>();

const WORD = /[\p{L}\p{M}]+/gu;
const OPEN_Y = /^(?:[hklmstv]|qu)[yýỳỷỹỵ]$/iu;
