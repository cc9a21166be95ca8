import { decodeFrequency, FREQUENCY_PAGE } from '../query/frequency.ts';
import { isTitleImpact, LEVELS } from '../query/impact.ts';
import { ordinalOfPage } from '../query/page-name.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/**
 * Asks Pagefind for the pages of one key; each key is asked for once. Rejects when `countFailures` says that a file
 * didn't arrive meanwhile, rather than answer from half an index.
 */
export function openLists(
  pagefind: Pagefind,
  countFailures: () => number,
): (key: string) => Promise<KeyList> {
  const lists = new Map<string, Promise<KeyList>>();
  const load = async (key: string): Promise<KeyList> => {
    const failures = countFailures();
    const { results } = await pagefind.search(key);
    if (countFailures() > failures) throw new Error('A file of the search index is missing.');
    return toList(results);
  };
  return (key) => {
    const known = lists.get(key);
    if (known !== undefined) return known;
    const list = load(key);
    lists.set(key, list);
    // A list that could not be loaded is asked for again when the reader tries again.
    list.catch(() => lists.delete(key));
    return list;
  };
}

function toList(results: readonly PagefindResult[]): KeyList {
  const ordinals = new Uint32Array(results.length);
  const impacts = new Uint8Array(results.length);
  let size = 0;
  let cut = 0;
  for (const { id, words } of results) {
    const ordinal = ordinalOfPage(id);
    if (ordinal === FREQUENCY_PAGE) {
      cut = words.reduce((sum, place) => sum + decodeFrequency(place), 0);
    } else {
      ordinals[size] = ordinal;
      impacts[size] = strongest(words);
      size += 1;
    }
  }
  return {
    frequency: Math.max(cut, size),
    isWhole: cut === 0,
    ordinals: ordinals.subarray(0, size),
    impacts: impacts.subarray(0, size),
  };
}

/** Several forms of a syllable on one page: in the title if one is, as frequent as the most frequent. */
function strongest(impacts: readonly number[]): number {
  let level = 0;
  let isInTitle = false;
  for (const impact of impacts) {
    level = Math.max(level, impact % (LEVELS + 1));
    isInTitle ||= isTitleImpact(impact);
  }
  return isInTitle ? level + LEVELS + 1 : level;
}

export interface KeyList {
  /** In about how many articles the key stands. */
  readonly frequency: number;
  /** Whether the list names all of them: none of its forms was cut. */
  readonly isWhole: boolean;
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array;
}
