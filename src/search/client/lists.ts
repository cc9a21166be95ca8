import { strongerImpact } from '../query/impact.ts';
import { createPlaces, decodeFrequency, FREQUENCY, type Places } from '../query/place.ts';
import type { Pagefind } from './pagefind.ts';

/**
 * Asks Pagefind for the articles of one key; each key is asked for once. Rejects when `countFailures` says that a file
 * didn't arrive meanwhile, rather than answer from half an index.
 *
 * @param articles how many the archive has
 */
export function openLists(
  pagefind: Pagefind,
  articles: number,
  countFailures: () => number,
): (key: string) => Promise<KeyList> {
  const places = createPlaces(articles);
  const lists = new Map<string, Promise<KeyList>>();
  const load = async (key: string): Promise<KeyList> => {
    const failures = countFailures();
    const { results } = await pagefind.search(key);
    if (countFailures() > failures) throw new Error('A file of the search index is missing.');
    return toList(results[0]?.words ?? [], places);
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

/** Several forms of a syllable in one article count as its strongest. */
function toList(found: readonly number[], { ordinalOf, impactOf }: Places): KeyList {
  const impacts = new Map<number, number>();
  let cut = 0;
  for (const place of found) {
    const impact = impactOf(place);
    const ordinal = ordinalOf(place);
    if (impact === FREQUENCY) cut += decodeFrequency(ordinal);
    else impacts.set(ordinal, strongerImpact(impact, impacts.get(ordinal) ?? 0));
  }
  return {
    frequency: Math.max(cut, impacts.size),
    isWhole: cut === 0,
    ordinals: Uint32Array.from(impacts.keys()),
    impacts: Uint8Array.from(impacts.values()),
  };
}

export interface KeyList {
  /** In about how many articles the key stands. */
  readonly frequency: number;
  /** Whether the list names all of them: none of its forms was cut. */
  readonly isWhole: boolean;
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array;
}
