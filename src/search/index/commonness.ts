import type { Archive } from './archive.ts';

/**
 * The common words of an archive, by rank, with how often they stand anywhere: two of them that are strewn at random meet as
 * often as their rates multiplied. All in steps of a quarter, so that an article more or less changes hardly any of them:
 * what is decided by them needn't be decided anew.
 */
export function listCommonWords({ wordPages, wordTimes, pages, words }: Archive): CommonWords {
  const rates = new Map<number, number>();
  for (const [rank, holding] of wordPages.entries()) {
    const isCommon = holding > 0 && roughly(holding / pages.length.length) >= COMMON;
    if (isCommon) rates.set(rank, roughly((wordTimes[rank] ?? 0) / Math.sqrt(words)));
  }
  return rates;
}

function roughly(value: number): number {
  return STEP ** Math.round(Math.log(value) / Math.log(STEP));
}

const STEP = 1.25;
/** In this share of the pages. */
const COMMON = roughly(0.15);

export type CommonWords = ReadonlyMap<number, number>;
