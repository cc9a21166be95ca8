/**
 * How a posting list is written for Pagefind. To Pagefind the whole archive is one page, and a list the places of a word
 * in it: Pagefind's work on a list grows with the square of its pages, but evenly with its places. A place carries an
 * article and the word's impact there; those of one impact follow one another, so that the distances between them, which
 * is what Pagefind stores, are small.
 *
 * @param articles how many the archive has; their ordinals go from 1
 */
export function createPlaces(articles: number): Places {
  const stride = 2 ** Math.ceil(Math.log2(articles + 1));
  return {
    stride,
    encode: (ordinal, impact) => impact * stride + ordinal,
    ordinalOf: (place) => place % stride,
    impactOf: (place) => Math.floor(place / stride),
  };
}

/**
 * In how many articles a word stands whose list was cut, on a logarithmic scale of eight steps a doubling: the place of
 * that number with `FREQUENCY`, an impact that no article has.
 */
export function encodeFrequency(articles: number): number {
  return Math.round(STEPS * Math.log2(articles));
}

export function decodeFrequency(step: number): number {
  return 2 ** (step / STEPS);
}

export const FREQUENCY = 0;

const STEPS = 8;

export interface Places {
  /** How far apart the places of two impacts are. */
  readonly stride: number;
  encode(ordinal: number, impact: number): number;
  ordinalOf(place: number): number;
  impactOf(place: number): number;
}
