import { encodeFrequency } from '../query/frequency.ts';
import { encodeImpact, IMPACTS, levelOf } from '../query/impact.ts';
import { countInText, isInTitle, type PageWords } from './page-words.ts';

/**
 * Decides which postings the index keeps. A list longer than `MOST_POSTINGS` keeps its pages of greatest impact and,
 * among equals, the newest: common words cost a reader no more than others, however large the archive.
 */
export function selectPostings(pages: readonly PageWords[]): Selection {
  const average = pages.reduce((sum, { length }) => sum + length, 0) / Math.max(1, pages.length);
  const impactOf = ({ counts, length }: PageWords, order: number): number => {
    const count = counts[order] ?? 0;
    return encodeImpact(isInTitle(count), levelOf(countInText(count), length, average));
  };
  const cuts = findCuts(pages, impactOf);
  return {
    frequencies: [...cuts].map(([term, { frequency }]) => [term, encodeFrequency(frequency)]),
    keep(page) {
      const kept: Posting[] = [];
      for (const [order, term] of page.terms.entries()) {
        const impact = impactOf(page, order);
        if (isKept(cuts.get(term), impact)) kept.push({ term, impact });
      }
      return kept;
    },
  };
}

/** Pages come oldest first: of those at the edge, the first ones are passed over. */
function isKept(cut: Cut | undefined, impact: number): boolean {
  if (cut === undefined) return true;
  if (impact !== cut.edge) return impact > cut.edge;
  cut.passedOver -= 1;
  return cut.passedOver < 0;
}

function findCuts(
  pages: readonly PageWords[],
  impactOf: (page: PageWords, order: number) => number,
): Map<number, Cut> {
  const frequencies = new Map<number, number>();
  for (const { terms } of pages) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const histograms = new Map<number, Uint32Array>();
  for (const [term, frequency] of frequencies) {
    if (frequency > MOST_POSTINGS) histograms.set(term, new Uint32Array(IMPACTS));
  }
  if (histograms.size === 0) return new Map();
  for (const page of pages) {
    for (const [order, term] of page.terms.entries()) {
      const histogram = histograms.get(term);
      const impact = impactOf(page, order);
      if (histogram !== undefined) histogram[impact] = (histogram[impact] ?? 0) + 1;
    }
  }
  return new Map([...histograms].map(([term, histogram]) => [term, cut(histogram)]));
}

function cut(histogram: Uint32Array): Cut {
  const frequency = histogram.reduce((sum, count) => sum + count, 0);
  let kept = 0;
  for (let edge = histogram.length - 1; edge >= 0; edge -= 1) {
    const count = histogram[edge] ?? 0;
    if (kept + count > MOST_POSTINGS) {
      return { frequency, edge, passedOver: kept + count - MOST_POSTINGS };
    }
    kept += count;
  }
  return { frequency, edge: -1, passedOver: 0 };
}

/** A few lists of this length are what a phone can take in one query. */
const MOST_POSTINGS = 1000;

export interface Posting {
  readonly term: number;
  readonly impact: number;
}

export interface Selection {
  /** The terms whose lists were cut, with their `encodeFrequency`. */
  readonly frequencies: readonly (readonly [term: number, place: number])[];
  /** The page's postings that stay. To be asked once for every page, in order. */
  keep(page: PageWords): Posting[];
}

interface Cut {
  readonly frequency: number;
  /** The impact of which only some pages stay. */
  readonly edge: number;
  passedOver: number;
}
