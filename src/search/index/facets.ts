import { FACET_NAMES, type Facet, type FacetName, type Facets } from '../query/facets.ts';
import type { ListedRecord } from './read-records.ts';

/** Gathers what the records can be narrowed by. */
export function gatherFacets(records: readonly ListedRecord[]): Facets {
  const facets = FACET_NAMES.map((name) => [name, gatherFacet(records.map(VALUES_OF[name]))]);
  return Object.fromEntries(facets) as Facets;
}

function gatherFacet(valuesOfEach: readonly (readonly string[])[]): Facet {
  const numbers = new Map<string, number>();
  const of = valuesOfEach.map((values) =>
    values.map((value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      return number;
    }),
  );
  return { values: [...numbers.keys()], of };
}

const VALUES_OF: Readonly<Record<FacetName, (record: ListedRecord) => readonly string[]>> = {
  category: ({ category }) => [category],
  tag: ({ tags }) => tags,
  author: ({ authors }) => authors,
  year: ({ date }) => [date.slice(0, 4)],
  event: ({ event }) => (event === undefined ? [] : [event]),
};
