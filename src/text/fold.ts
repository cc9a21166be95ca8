/**
 * Takes every diacritic off and keeps the case: `Đường` -> `Duong`. NFC and NFD input give the same.
 *
 * đ has no canonical decomposition, so it is mapped by hand. So is eth (`Ð`, U+00D0), which texts
 * converted from Windows-1258 or VPS carry in its place and which looks the same.
 */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đð]/g, 'd')
    .replace(/[ĐÐ]/g, 'D')
    .normalize('NFC');
}

/** `stripMarks` in lower case, for comparing what was typed with or without marks. ASCII for Vietnamese. */
export function fold(text: string): string {
  const small = stripMarks(text).toLowerCase();
  // A few capitals have marks only once they are small: İ.
  return /^[\0-\x7f]*$/.test(small) ? small : stripMarks(small);
}

/** Takes only the tone mark off: `đường` -> `đương`. The letters ă â ê ô ơ ư đ stay. Gives NFC. */
export function stripTone(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}

/** Whether the text holds any letter that `stripMarks` would change. */
export function hasMarks(text: string): boolean {
  return /[\u0300-\u036fđĐðÐ]/.test(text.normalize('NFD'));
}
