import { keyOfUnit } from '../query/index-key.ts';
import { readUnits } from '../query/units.ts';
import { splitWords } from '../query/words.ts';
import type { SearchRecord } from './record.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Counts what a page is found by: every word, every pair of neighbours, every unit. */
export function countPageWords(record: SearchRecord, vocabulary: Vocabulary): PageWords {
  const counts = new Map<number, number>();
  let length = 0;
  const add = (text: string, share: number): void => {
    const words = splitWords(text).map((word) => vocabulary.addWord(word));
    for (const [order, word] of words.entries()) {
      count(counts, word, share);
      const next = words[order + 1];
      if (next !== undefined) count(counts, vocabulary.addPair(word, next), share);
    }
    for (const { keys } of readUnits(text)) {
      for (const key of keys) count(counts, vocabulary.addKey(keyOfUnit(key)), share);
    }
    length += words.length;
  };
  add(record.title, IN_TITLE);
  for (const [order, text] of listTexts(record).entries()) {
    add(text, order === 0 ? IN_TEXT | IN_LEAD : IN_TEXT);
  }
  return {
    terms: Float64Array.from(counts.keys()),
    counts: Uint16Array.from(counts.values()),
    length,
  };
}

/** Whether the title has the word, from one of `PageWords.counts`. */
export function isInTitle(count: number): boolean {
  return (count & IN_TITLE) !== 0;
}

/** Whether the title or the lead has the word, from one of `PageWords.counts`. */
export function isInHead(count: number): boolean {
  return (count & (IN_TITLE | IN_LEAD)) !== 0;
}

/** How often the text has the word, from one of `PageWords.counts`. */
export function countInText(count: number): number {
  return count >> 2;
}

/** The lead comes first: the editor's summary, or else the first paragraph. */
function listTexts(record: SearchRecord): string[] {
  const { description, sections, authors, tags, category, event, attachments } = record;
  return [
    description,
    ...sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
    ...authors,
    ...tags,
    category,
    event,
    ...attachments,
  ].filter((text): text is string => text !== undefined && text !== '');
}

function count(counts: Map<number, number>, term: number, share: number): void {
  const known = counts.get(term) ?? 0;
  const flags = (known | share) & (IN_TITLE | IN_LEAD);
  const times = (known >> 2) + (share >> 2);
  counts.set(term, (Math.min(times, MOST_TIMES) << 2) | flags);
}

/** Two bits of a count say that the title or the lead has the word; the rest counts the text. */
const IN_TITLE = 1;
const IN_LEAD = 2;
const IN_TEXT = 4;
const MOST_TIMES = 0x3fff;

export interface PageWords {
  readonly terms: Float64Array;
  readonly counts: Uint16Array;
  /** In words. */
  readonly length: number;
}
