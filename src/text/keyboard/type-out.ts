import { stripTone } from '../fold.ts';
import { TONE_MARKS } from '../spelling.ts';
import { isSyllable } from '../syllable.ts';

/**
 * The keys that type the text: mark keys right after their letter, the tone key at the end of the word.
 * A letter for which the method has no key stays as it is.
 */
export function typeOut(text: string, keys: Keys): string {
  return text.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, (word) => typeWord(word, keys));
}

function typeWord(word: string, keys: Keys): string {
  let typed = '';
  let toneKeys = '';
  for (const letter of word) {
    const bare = stripTone(letter);
    const tone = TONE_MARKS.findIndex((mark) => mark && letter.normalize('NFD').includes(mark));
    // ń and its like carry the same marks, but no Vietnamese keyboard types them.
    const hasTone = tone > 0 && /[aăâeêioôơuưy]/i.test(bare);
    if (hasTone) toneKeys += keys.tones[tone - 1] ?? '';
    typed += keyLetter(hasTone || tone < 0 ? bare : letter, keys);
  }
  // Where a doubled vowel is a circumflex, a true oo takes a third key.
  if (keys.doublesHats && /oo[nc]/i.test(stripTone(word)) && isSyllable(word)) {
    typed = typed.replace(/o(o)/i, '$&$1');
  }
  const isShouted = word.length > 1 && word === word.toUpperCase();
  return typed + (isShouted ? toneKeys.toUpperCase() : toneKeys);
}

function keyLetter(letter: string, { letters }: Keys): string {
  const keys = letters[letter.toLowerCase()];
  if (keys === undefined) return letter;
  return letter === letter.toLowerCase() ? keys : keys.toUpperCase();
}

/** What a typist presses in one input method. */
export interface Keys {
  /** One character for each tone from sắc on, in the order of `Tone`. */
  readonly tones: string;
  /** For each of ă â đ ê ô ơ ư. */
  readonly letters: Readonly<Record<string, string>>;
  /** Whether â ê ô are typed by their letter twice. */
  readonly doublesHats: boolean;
}
