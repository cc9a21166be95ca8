import type { Tone } from '../spelling.ts';
import { addHorn, composeSyllable, hasVowel, markLetter } from './compose.ts';
import type { InputMethod, MarkedLetters } from './compose.ts';
import { typeOut } from './type-out.ts';
import type { Keys } from './type-out.ts';

/**
 * The syllable that a word typed in Telex with the keyboard off stands for, in the case typed, NFC, tone in the
 * old style's place: `dduwowngf`, `duongwdf` -> `đường`. `undefined` when the keys give no Vietnamese syllable.
 */
export function decodeTelex(word: string): string | undefined {
  return /^[a-z]+$/i.test(word) ? composeSyllable(word, TELEX) : undefined;
}

/** The keys that type the text in Telex, tone last: `đường` -> `dduwowngf`. What Telex has no key for stays. */
export function encodeTelex(text: string): string {
  return typeOut(text, TELEX_KEYS);
}

const TELEX: InputMethod = {
  toneOf: (key) => TONE_KEYS.get(key),
  press(letters, key) {
    if (key === 'w') {
      if (!hasVowel(letters)) return [`${letters}ư`];
      return addHorn(letters, { a: 'ă', o: 'ơ', u: 'ư' });
    }
    if (key === 'd' && letters !== '')
      return letters.startsWith('d') ? [`đ${letters.slice(1)}`] : [];
    const hat = HATS[key];
    if (!hat) return [letters + key];
    // The same vowel again is its circumflex, a third time the two letters after all (xooong), or simply a letter (ngoao).
    const undone = letters.endsWith(hat) ? [letters.slice(0, -1) + key + key] : [];
    return [...markLetter(letters, { [key]: hat }), ...undone, letters + key];
  },
};

const TONE_KEYS = new Map<string, Tone>([
  ['s', 1],
  ['f', 2],
  ['r', 3],
  ['x', 4],
  ['j', 5],
]);

const HATS: MarkedLetters = { a: 'â', e: 'ê', o: 'ô' };

const TELEX_KEYS: Keys = {
  tones: 'sfrxj',
  letters: { ă: 'aw', â: 'aa', đ: 'dd', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw' },
  doublesHats: true,
};
