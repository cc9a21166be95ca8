/** Letters of Cyrillic and Greek that look like Latin ones: Unicode TS #39, confusables.txt, those in small letters. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...pairs('аеорсухіјѕһӏԁԛԝ', 'aeopcyxijshldqw'),
  ...pairs('αγικνορτυχ', 'ayikvoptux'),
};

/** The same text with look-alikes of other scripts as the Latin letters that readers take them for. */
export function toLatinLetters(text: string): string {
  return Array.from(text, (letter) => lookAlikes[letter] ?? letter).join('');
}

/**
 * The first letter by which a part of a domain name passes for another: Cyrillic or Greek among Latin ones, or all of
 * it of letters that look Latin. Undefined where the part is what it looks like.
 */
export function disguisedLetter(label: string): string | undefined {
  const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u.exec(label)?.[0];
  if (foreign === undefined) return undefined;
  const isMixed = /\p{Script=Latin}/u.test(label);
  return isMixed || /^[a-z0-9-]+$/.test(toLatinLetters(label)) ? foreign : undefined;
}

function pairs(foreign: string, latin: string): Record<string, string> {
  const letters = [...latin];
  return Object.fromEntries(Array.from(foreign, (one, index) => [one, letters[index] ?? one]));
}
