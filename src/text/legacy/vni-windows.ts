/**
 * Text in VNI-Windows as Unicode: `Quaûn lyù ñoâ thò` -> `Quản lý đô thị`. A letter is followed by one for its
 * marks, in the same case or the other; what is no such pair stays. Gives NFC.
 */
export function convertVniWindows(text: string): string {
  return text.replace(PAIR, (_, marked?: string, mark = '', alone?: string) => {
    const letter = marked ?? alone ?? '';
    const base = SINGLES[letter.toLowerCase()] ?? letter.toLowerCase();
    const meant = (base + (MARKS[(mark as string).toLowerCase()] ?? '')).normalize('NFC');
    return letter === letter.toLowerCase() ? meant : meant.toUpperCase();
  });
}

/** What the encoding uses besides ASCII, for a character class of a regular expression. */
export const VNI_CHARACTERS = 'ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜàáâãäåæèéêëìíîïñòóôõöøùúûü';

/** Letters of their own, some of which take a mark too: `ôø` is ờ. */
const SINGLES: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** Combining marks. */
const MARKS: Readonly<Record<string, string>> = {
  // A tone alone.
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  // A circumflex, with its tone.
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  // A breve, with its tone.
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

// Which marks a letter takes: a any, e and o a circumflex, the others only a tone.
const PAIR =
  /(a(?=[ùøûõïâáàåãäêéèúüë])|[eo](?=[ùøûõïâáàåãä])|[uyôö](?=[ùøûõï]))(.)|([ñôöìíæóòî])/giu;
