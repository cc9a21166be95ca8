import type { Facet, Facets } from '../query/facets.ts';
import type { Names } from '../query/names.ts';

/** Gathers the names that are suggested while a reader types; those of one kind that most articles have. */
export function gatherNames(facets: Facets): Names {
  const { category, tag, author, event } = facets;
  return {
    category: countNames(category),
    tag: countNames(tag),
    author: countNames(author),
    event: countNames(event),
  };
}

function countNames({ values, of }: Facet): [string, number][] {
  const counts = new Uint32Array(values.length);
  for (const numbers of of) {
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  }
  return values
    .map((name, number): [string, number] => [name, counts[number] ?? 0])
    .filter(([name]) => name !== '')
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMES);
}

/** Keeps the file small (20 KB on the wire) however many tags an archive gathers. */
const MOST_NAMES = 2000;
