import { readSyllable } from '../syllable.ts';

/**
 * Text in VIQR, the ASCII spelling of old e-mail, as Unicode: `Qua?n ly' ddo^ thi.` -> `Quản lý đô thị`.
 * Words that are no Vietnamese syllables stay. A backslash keeps the mark after it: `di\.`.
 *
 * A full stop or question mark after a vowel may be a tone or end the sentence: it ends the sentence where the
 * line ends or, in small letters, a capital follows, and the word without it is a syllable too. Gives NFC.
 */
export function convertViqr(text: string): string {
  return text.replace(VIQR_WORD, (word, at: number) => {
    const after = text.slice(at + word.length, at + word.length + 8);
    const isLast = LINE_END.test(after) || (/[a-z]/.test(word) && CAPITAL_NEXT.test(after));
    const endsSentence = isLast && /[^?.][?.]$/.test(word);
    const bare = endsSentence ? readWord(word.slice(0, -1)) : undefined;
    if (bare !== undefined && !/[?.]$/.test(word.slice(0, -1))) return bare + word.slice(-1);
    return readLongest(word);
  });
}

/** The syllable that the word spells, as Unicode; undefined when it spells none. */
export function readWord(word: string): string | undefined {
  const letters = word
    .replace(/dd/gi, (pair) => (pair.startsWith('d') ? 'đ' : 'Đ'))
    .replace(LETTER, (_, letter: string, shape?: string, tone?: string, onlyTone?: string) =>
      (letter + (SHAPES[shape ?? ''] ?? '') + (TONES[tone ?? onlyTone ?? ''] ?? '')).normalize(
        'NFC',
      ),
    );
  if (!/^[\p{L}\p{M}]+$/u.test(letters)) return undefined;
  return readSyllable(letters) ? letters : undefined;
}

/** A word with what may be its marks, and trailing punctuation that looks the same. */
export const VIQR_WORD = /[\p{L}\p{M}][\p{L}\p{M}^(+'`?~.\\]*/gu;

function readLongest(word: string): string {
  for (let end = word.length; end > 0; end--) {
    const rest = word.slice(end);
    if (/[\p{L}\p{M}]/u.test(rest)) break;
    const meant = readWord(word.slice(0, end));
    if (meant !== undefined) return meant + rest.replace(/^\\/, '');
  }
  return word;
}

const LETTER = /([aeiouy])(?:((?<=[aeo])\^|(?<=a)\(|(?<=[ou])\+)([`'?~.])?|([`'?~.]))/gi;

const LINE_END = /^["')\]]*(?:\s*$|\n)/u;
const CAPITAL_NEXT = /^["')\]]*\s+["'([]*\p{Lu}/u;

const SHAPES: Readonly<Record<string, string>> = { '^': '\u0302', '(': '\u0306', '+': '\u031b' };

const TONES: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
};
