import { FACET_NAMES, type Facet, type FacetName, type Facets } from '../query/facets.ts';
import type { ListedRecord } from './read-records.ts';

/** Gathers what the records can be narrowed by. */
export function gatherFacets(records: readonly ListedRecord[]): Facets {
  const facets = FACET_NAMES.map((name) => [name, gatherFacet(records.map(VALUES_OF[name]))]);
  return Object.fromEntries(facets) as Facets;
}

function gatherFacet(valuesOfEach: readonly (readonly string[])[]): Facet {
  const numbers = new Map<string, number>();
  const numberOf = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, numbers.size);
    return numbers.size - 1;
  };
  const of = valuesOfEach.map((values) => values.map(numberOf));
  return { values: [...numbers.keys()], of };
}

const VALUES_OF: Readonly<Record<FacetName, (record: ListedRecord) => readonly string[]>> = {
  category: ({ category }) => [category],
  tag: ({ tags }) => tags,
  author: ({ authors }) => authors,
  year: ({ date }) => [date.slice(0, 4)],
  event: ({ event }) => (event === undefined ? [] : [event]),
};
