import { spellSyllable } from '../text/spelling.ts';
import { parseSyllable } from '../text/syllable.ts';
import { toOldToneStyle } from '../text/tone.ts';
import { isInDictionary } from './dictionary.ts';

/** What to do about a word that isn't in the dictionary, as a sentence for the editor. */
export function mendSpelling(word: string): string {
  const right = suggest(word);
  if (right !== undefined) return `Có phải là “${right}”?`;
  const [only, ...more] = withOtherTone(word).map((one) => `“${one}”`);
  if (only === undefined) {
    return 'Xem lại chữ này; nếu đúng thì để nguyên, nếu là tên riêng thì viết hoa.';
  }
  return more.length === 0
    ? `Có phải là ${only}? Nếu chữ này đúng thì để nguyên.`
    : `Có phải một trong các chữ ${[only, ...more].join(', ')}? Nếu chữ này đúng thì để nguyên.`;
}

/** What was most likely meant, where one of the usual slips explains the word. */
function suggest(word: string): string | undefined {
  const moved = toOldToneStyle(word);
  if (moved !== word && isInDictionary(moved)) return moved;
  for (const [slip, meant] of slips) {
    const mended = word.replace(slip, meant).normalize('NFC');
    if (mended !== word && isInDictionary(mended)) return mended;
    const again = toOldToneStyle(mended);
    if (again !== word && isInDictionary(again)) return again;
  }
  return split(word);
}

/** Words that differ in the tone alone, as a wrong key makes them: biễn -> biên, biến, biền, biển, biện. */
function withOtherTone(word: string): string[] {
  const syllable = parseSyllable(word);
  if (!syllable) return [];
  return allTones
    .map((tone) => spellSyllable({ ...syllable, tone }, 'old'))
    .filter((other) => other !== word && isInDictionary(other));
}

/** Two words without a space: only where there is one way to part them. */
function split(word: string): string | undefined {
  const ways = Array.from(
    { length: Math.max(0, word.length - 3) },
    (_, at) => [word.slice(0, at + 2), word.slice(at + 2)] as const,
  );
  const right = ways.filter(
    ([first, second]) => isInDictionary(first) && isInDictionary(second) && startsWord(second),
  );
  return right.length === 1 ? right[0]?.join(' ') : undefined;
}

/** A word without an initial consonant is rare, and `tyên` is no `ty ên`. */
function startsWord(syllable: string): boolean {
  return /^[bcdđghklmnpqrstvx]/.test(syllable);
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/uơ/, 'ươ'],
  [/uờ/, 'ườ'],
  [/uớ/, 'ướ'],
  [/uở/, 'ưở'],
  [/uỡ/, 'ưỡ'],
  [/uợ/, 'ượ'],
  [/^ngh(?=[^ieêi])/, 'ng'],
  [/^gh(?=[^ieê])/, 'g'],
  [/^ng(?=[ieê])/, 'ngh'],
  [/^g(?=[eê])/, 'gh'],
  [/(\p{L})\1/u, '$1'],
  [/^d/, 'đ'],
  [/^đ/, 'd'],
];

const allTones = [0, 1, 2, 3, 4, 5] as const;
