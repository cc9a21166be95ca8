/**
 * Writes a syllable with its tone mark: on ă â ê ô ơ ư where the rhyme has one, else on the middle of three
 * vowels, the second of two before a consonant, the first of two at the end. The styles differ only in open
 * oa, oe and uy: new `hoà` (Quyết định 1989/QĐ-BGDĐT, 2018), old `hòa`. Gives NFC, lower case.
 */
export function spellSyllable({ initial, rhyme, tone }: Syllable, style: ToneStyle): string {
  // gì, giếng: the shared i is written with the rhyme.
  const start = initial === 'gi' && rhyme.startsWith('i') ? 'g' : initial;
  const at = toneIndex(initial, rhyme, style) + 1;
  return (start + rhyme.slice(0, at) + (TONE_MARKS[tone] ?? '') + rhyme.slice(at)).normalize('NFC');
}

/** The combining mark of each `Tone`. */
export const TONE_MARKS = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;

function toneIndex(initial: string, rhyme: string, style: ToneStyle): number {
  const marked = rhyme.search(/[ăâêôơ]|ư(?!ơ)/);
  if (marked >= 0) return marked;
  const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 0;
  if (vowels < 2) return 0;
  if (vowels === 3 || vowels < rhyme.length) return 1;
  return style === 'new' && initial !== 'qu' && /^(?:oa|oe|uy)$/.test(rhyme) ? 1 : 0;
}

/** A syllable in its parts. */
export interface Syllable {
  /** As written before the rhyme, lower case, empty in `anh`; `gi` also in `gì` and `giếng`. */
  readonly initial: string;
  /** With the marks of ă â ê ô ơ ư but without tone, lower case, NFC; begins with i in `gì` and `giếng`. */
  readonly rhyme: string;
  readonly tone: Tone;
}

/** In the order of the VNI keys: 0 ngang, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Where the tone stands in open oa, oe, uy: `hòa` or `hoà`. */
export type ToneStyle = 'old' | 'new';
