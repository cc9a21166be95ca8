/**
 * Text whose UTF-8 bytes were read as Windows-1252 or Latin-1, mended: `Quáº£n lÃ½` -> `Quản lý`.
 * Only byte rows that give a letter, a mark or punctuation of Vietnamese texts are changed. Gives NFC.
 */
export function convertMojibake(text: string): string {
  return text.replace(MOJIBAKE, (row) => readRow(row) ?? row).normalize('NFC');
}

/** What a row of misread bytes stands for; undefined when Vietnamese texts have no such character. */
export function readRow(row: string): string | undefined {
  const bytes = Array.from(row, byteOf);
  const [first = 0, ...rest] = bytes;
  const lead = rest.length === 1 ? first & 0x1f : first & 0x0f;
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead);
  const meant = String.fromCharCode(code);
  return EXPECTED.test(meant) ? meant : undefined;
}

const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const FOLLOWER = `[\\u0080-\\u00bf${CP1252}]`;

/** Rows of characters that may be the bytes of one UTF-8 character; global. */
export const MOJIBAKE = new RegExp(
  `[\\u00c2-\\u00cd]${FOLLOWER}|[\\u00e1\\u00e2]${FOLLOWER}{2}`,
  'gu',
);

function byteOf(character: string): number {
  const at = CP1252.indexOf(character);
  return at === -1 ? character.charCodeAt(0) : 0x80 + at;
}

const EXPECTED =
  /[\u00a0-\u00bfÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323\u1ea0-\u1ef9\u2010-\u2026\u2030\u20ab]/u;
