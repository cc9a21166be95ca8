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
  // Every list is made in one go, so that all can use it.
  const strongest = new Uint8Array(articles + 1);
  const load = async (key: string): Promise<KeyList> => {
    const failures = countFailures();
    const { results } = await pagefind.search(key);
    if (countFailures() > failures) throw new Error('A file of the search index is missing.');
    return toList(results[0]?.words ?? [], places, strongest);
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

/**
 * Several forms of a syllable in one article count as its strongest.
 *
 * @param strongest by ordinal, all 0 before and after
 */
function toList(
  found: readonly number[],
  { ordinalOf, impactOf }: Places,
  strongest: Uint8Array,
): KeyList {
  const all = new Uint32Array(found.length);
  let count = 0;
  let cut = 0;
  for (const place of found) {
    const impact = impactOf(place);
    const ordinal = ordinalOf(place);
    const known = strongest[ordinal] ?? 0;
    if (impact === FREQUENCY) {
      cut += decodeFrequency(ordinal);
      continue;
    }
    if (known === 0) {
      all[count] = ordinal;
      count += 1;
    }
    strongest[ordinal] = strongerImpact(impact, known);
  }
  const ordinals = all.slice(0, count);
  const impacts = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const ordinal = ordinals[index] ?? 0;
    impacts[index] = strongest[ordinal] ?? 0;
    strongest[ordinal] = 0;
  }
  return { frequency: Math.max(cut, count), isWhole: cut === 0, ordinals, impacts };
}

export interface KeyList {
  /** In about how many articles the key stands. */
  readonly frequency: number;
  /** Whether the list names all of them: none of its forms was cut. */
  readonly isWhole: boolean;
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array;
}
