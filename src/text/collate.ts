import { stripMarks, stripTone } from './fold.ts';
import { toSharedSpelling } from './tone.ts';

/**
 * Orders by the Vietnamese alphabet (a ă â b c d đ e ê …), letters before tones, numbers by value.
 * Accepted spellings of one word (`hòa` and `hoà`, `kỹ` and `kĩ`) are equal.
 */
export function compareVietnamese(a: string, b: string): number {
  return COLLATOR.compare(toSharedSpelling(a), toSharedSpelling(b));
}

/** The items in the order of their texts by `compareVietnamese`; equal ones stay as they stand. */
export function sortVietnamese<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, spelling: toSharedSpelling(textOf(item)) }))
    .sort((a, b) => COLLATOR.compare(a.spelling, b.spelling))
    .map(({ item }) => item);
}

/**
 * The heading under which an A–Z index lists the text: its first letter in upper case, `Đ` and `Ă Â Ê Ô Ơ Ư` apart
 * from `D A E O U`, without tone (`Ấp` -> `Â`). `#` when the text begins with a digit or with no Latin letter.
 */
export function firstLetter(text: string): string {
  const first = /[\p{L}\p{N}]/u.exec(stripTone(text))?.[0].toUpperCase() ?? '';
  if (/^[A-ZĂÂĐÊÔƠƯ]$/.test(first)) return first;
  const plain = stripMarks(first);
  return /^[A-Z]$/.test(plain) ? plain : '#';
}

const COLLATOR = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });
