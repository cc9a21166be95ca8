/**
 * What a page's posting says about a word, in one small number that is part of a place (place.ts):
 * whether the title has the word, and how much of the text it is. Ranking reads nothing else.
 */
export function encodeImpact(inTitle: boolean, level: number): number {
  return (inTitle ? LEVELS + 1 : 0) + level;
}

export function isTitleImpact(impact: number): boolean {
  return impact > LEVELS;
}

/** In the title if either is, as frequent as the more frequent. */
export function strongerImpact(one: number, other: number): number {
  const level = Math.max(one % (LEVELS + 1), other % (LEVELS + 1));
  return encodeImpact(isTitleImpact(one) || isTitleImpact(other), level);
}

/** From 0 (only in the title) to 1. */
export function bodyShare(impact: number): number {
  return (impact % (LEVELS + 1)) / LEVELS;
}

/**
 * How much a text of `length` words (`average` in the archive) is about a word that it has `count` times, as one of
 * `LEVELS` steps: the saturating, length-normalised frequency of BM25.
 */
export function levelOf(count: number, length: number, average: number): number {
  if (count === 0) return 0;
  const frequency = count / (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / average);
  return Math.max(1, Math.round((LEVELS * frequency) / (frequency + SATURATION)));
}

export const LEVELS = 7;
/** How many different impacts there are: 0 (never used) to 15. */
export const IMPACTS = 2 * (LEVELS + 1);

const LENGTH_SHARE = 0.5;
const SATURATION = 0.7;
