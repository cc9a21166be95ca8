/**
 * The first page of the index is no article: its postings say in how many articles a word stands whose list was cut.
 * The number is stored as a place, on a logarithmic scale of eight steps a doubling.
 */
export function encodeFrequency(articles: number): number {
  return Math.round(STEPS * Math.log2(articles));
}

export function decodeFrequency(place: number): number {
  return 2 ** (place / STEPS);
}

/** The ordinal of that page; articles follow from 1, oldest first. */
export const FREQUENCY_PAGE = 0;

const STEPS = 8;
