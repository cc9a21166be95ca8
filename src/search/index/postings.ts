import { encodeFrequency } from '../query/frequency.ts';
import { encodeImpact, IMPACTS, levelOf } from '../query/impact.ts';
import { isTelling } from './telling-pair.ts';
import { countTerms, type TermCounts } from './term-counts.ts';
import { isPair } from './vocabulary.ts';
import { countInText, isInHead, isInTitle, type PageWords } from './page-words.ts';

/**
 * Decides which postings the index keeps. Pairs that tell little stay only where the title or the lead
 * has them. A list that is too long keeps its pages of greatest impact and,
 * among equals, the newest: common words cost a reader no more than others, however large the archive.
 */
export function selectPostings(pages: readonly PageWords[]): Selection {
  const counts = countTerms(pages);
  const average = counts.length / Math.max(1, pages.length);
  const impactOf = (page: PageWords, order: number): number => {
    const count = page.counts[order] ?? 0;
    return encodeImpact(isInTitle(count), levelOf(countInText(count), page.length, average));
  };
  const cuts = findCuts(pages, counts, impactOf);
  return {
    frequencies: [...cuts].map(([term, { frequency }]) => [term, encodeFrequency(frequency)]),
    keep(page) {
      const kept: Posting[] = [];
      for (const [order, term] of page.terms.entries()) {
        const impact = impactOf(page, order);
        const isHead = isInHead(page.counts[order] ?? 0);
        if (isPair(term) && !isHead && !isTelling(term, counts)) continue;
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
  counts: TermCounts,
  impactOf: (page: PageWords, order: number) => number,
): Map<number, Cut> {
  const histograms = new Map<number, Uint32Array>();
  for (const term of counts.terms()) {
    if (counts.pagesWith(term) > mostOf(term)) histograms.set(term, new Uint32Array(IMPACTS));
  }
  if (histograms.size === 0) return new Map();
  for (const page of pages) {
    for (const [order, term] of page.terms.entries()) {
      const histogram = histograms.get(term);
      if (histogram === undefined) continue;
      const impact = impactOf(page, order);
      histogram[impact] = (histogram[impact] ?? 0) + 1;
    }
  }
  return new Map([...histograms].map(([term, histogram]) => [term, cut(histogram, mostOf(term))]));
}

function cut(histogram: Uint32Array, most: number): Cut {
  const frequency = histogram.reduce((sum, count) => sum + count, 0);
  let kept = 0;
  for (let edge = histogram.length - 1; edge >= 0; edge -= 1) {
    const count = histogram[edge] ?? 0;
    if (kept + count > most) {
      return { frequency, edge, passedOver: kept + count - most };
    }
    kept += count;
  }
  return { frequency, edge: -1, passedOver: 0 };
}

function mostOf(term: number): number {
  return isPair(term) ? MOST_OF_PAIR : MOST_OF_WORD;
}

/** A few lists of this length are what a phone can take in one query. */
const MOST_OF_WORD = 800;
/** A pair that common says little more than its words do. */
const MOST_OF_PAIR = 250;

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
