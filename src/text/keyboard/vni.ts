import type { Tone } from '../spelling.ts';
import { addHorn, composeSyllable, markLetter } from './compose.ts';
import type { InputMethod } from './compose.ts';
import { typeOut } from './type-out.ts';
import type { Keys } from './type-out.ts';

/**
 * The syllable that a word typed in VNI with the keyboard off stands for, in the case typed, NFC, tone in the
 * old style's place: `d9u7o7ng2`, `duong972` -> `đường`. `undefined` when the keys give no Vietnamese syllable.
 */
export function decodeVni(word: string): string | undefined {
  return /^[a-z][a-z1-9]*$/i.test(word) ? composeSyllable(word, VNI) : undefined;
}

/** The keys that type the text in VNI, tone last: `đường` -> `d9u7o7ng2`. What VNI has no key for stays. */
export function encodeVni(text: string): string {
  return typeOut(text, VNI_KEYS);
}

const VNI: InputMethod = {
  toneOf: (key) => (/[1-5]/.test(key) ? (Number(key) as Tone) : undefined),
  press(letters, key) {
    if (key === '6') return markLetter(letters, { a: 'â', e: 'ê', o: 'ô' });
    if (key === '7') return addHorn(letters, { o: 'ơ', u: 'ư' });
    if (key === '8') return markLetter(letters, { a: 'ă' });
    if (key === '9') return letters.startsWith('d') ? [`đ${letters.slice(1)}`] : [];
    return /[1-5]/.test(key) ? [] : [letters + key];
  },
};

const VNI_KEYS: Keys = {
  tones: '12345',
  letters: { ă: 'a8', â: 'a6', đ: 'd9', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7' },
  doublesHats: false,
};
