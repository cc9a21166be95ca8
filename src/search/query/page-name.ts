/**
 * What Pagefind calls the page of an ordinal: its digits to the base of 16, the last one first. The list of names is what
 * every reader loads first, and so written it takes half of what it takes with the last digit last: names that follow
 * one another share their end with one that stood 16, 256 or 4096 places before.
 */
export function pageName(ordinal: number): string {
  return Array.from(ordinal.toString(16).padStart(NAME_LENGTH, '0')).reverse().join('');
}

export function ordinalOfPage(name: string): number {
  return Number.parseInt(Array.from(name).reverse().join(''), 16);
}

/** Room for a million articles; names of different lengths take more than zeros do. */
const NAME_LENGTH = 5;
