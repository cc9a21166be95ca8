/**
 * Text in TCVN 5712:1993 VN3, which editors call ABC or TCVN3, as Unicode: `Qu¶n lý ®« thÞ` -> `Quản lý đô thị`.
 * Characters that the encoding doesn't use stay; gives NFC.
 *
 * The encoding has capitals without tone only. Toned capitals are small letters in a font of capitals
 * (`.VnTimeH`): `capitals` says that the text stood in such a font. Without it, a word whose other letters
 * are capitals (`§¹I`, typed by hand with a mixed keyboard) becomes capitals too.
 */
export function convertTcvn3(text: string, { capitals = false } = {}): string {
  if (capitals) return decode(text).toUpperCase();
  return text.replace(WORD, (word) =>
    /(?!^)[A-Z]/.test(word) && !/[a-z]/.test(word) ? decode(word).toUpperCase() : decode(word),
  );
}

/** What the encoding uses besides ASCII, for a character class of a regular expression. */
export const TCVN3_CHARACTERS =
  '\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be\u00c6-\u00cc\u00ce-\u00d8\u00dc-\u00df\u00e1-\u00ef\u00f1-\u00fe\u03bc';

function decode(text: string): string {
  return Array.from(text, (character) => TABLE.get(character) ?? character).join('');
}

/** Each character as it looks in a Latin font, followed by the letter that the .Vn fonts draw for it. */
const PAIRS =
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00adư®đ' +
  'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ' +
  'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị' +
  'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ' +
  'ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ' +
  // The micro sign where something applied NFKC.
  'μà';

const TABLE: ReadonlyMap<string, string> = new Map(
  [...PAIRS.matchAll(/(.)(.)/gsu)].map(([, shown = '', meant = '']) => [shown, meant]),
);

const WORD = new RegExp(`[A-Za-z${TCVN3_CHARACTERS}]+`, 'gu');
