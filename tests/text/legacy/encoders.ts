import iconv from 'iconv-lite';

/** TCVN 5712 by another hand's table; small letters and toneless capitals only, as the fonts have them. */
export function encodeTcvn3(text: string): string {
  return iconv.encode(text, 'tcvn').toString('latin1');
}

/** VNI-Windows composed from the decomposed letters: the way its keyboard driver did it. */
export function encodeVniWindows(text: string): string {
  return eachLetter(text, (letter, marks) => {
    const own = {
      'd-': 'ñ',
      'o+': 'ô',
      'u+': 'ö',
      'i`': 'ì',
      "i'": 'í',
      'i?': 'æ',
      'i~': 'ó',
      'i.': 'ò',
      'y.': 'î',
    };
    const [base = '', tone = ''] = marks.includes('+')
      ? [letter + '+', marks.replace('+', '')]
      : [letter, marks];
    const whole = own[(base + tone) as keyof typeof own];
    if (whole) return whole;
    return (own[base as keyof typeof own] ?? base) + (tone && (VNI_MARKS[tone] ?? ''));
  });
}

/** VIQR, every full stop and question mark after a letter escaped. */
export function encodeViqr(text: string): string {
  const escaped = text.replace(/(?<=[\p{L}\p{M}])[.?']/gu, String.raw`\$&`);
  return eachLetter(escaped, (letter, marks) => (marks === '-' ? 'dd' : letter + marks));
}

/** UTF-8 read as Windows-1252. */
export function encodeMojibake(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

/** Gives each letter with marks to `write`: `ấ` as `a`, `^'`; keeps the case. */
function eachLetter(text: string, write: (letter: string, marks: string) => string): string {
  return text.normalize('NFC').replace(/[^\P{L}a-z]/giu, (whole) => {
    const [letter = '', ...combining] = whole.toLowerCase().replace('đ', 'd-').normalize('NFD');
    const marks = combining
      .map((mark) => ASCII_MARKS[mark] ?? mark)
      .sort(shapeFirst)
      .join('');
    const written = write(letter, marks);
    return whole === whole.toLowerCase() ? written : written.toUpperCase();
  });
}

function shapeFirst(a: string, b: string): number {
  return Number('^(+'.includes(b)) - Number('^(+'.includes(a));
}

const ASCII_MARKS: Readonly<Record<string, string>> = {
  '\u0302': '^',
  '\u0306': '(',
  '\u031b': '+',
  '\u0301': "'",
  '\u0300': '`',
  '\u0309': '?',
  '\u0303': '~',
  '\u0323': '.',
};

const VNI_MARKS: Readonly<Record<string, string>> = {
  "'": 'ù',
  '`': 'ø',
  '?': 'û',
  '~': 'õ',
  '.': 'ï',
  '^': 'â',
  "^'": 'á',
  '^`': 'à',
  '^?': 'å',
  '^~': 'ã',
  '^.': 'ä',
  '(': 'ê',
  "('": 'é',
  '(`': 'è',
  '(?': 'ú',
  '(~': 'ü',
  '(.': 'ë',
};
