/** Keeps the articles that have, for each facet named, one of its values asked for. */
export function filterByFacets(
  ordinals: readonly number[],
  filters: FacetFilters,
  facets: Facets,
): number[] {
  const wanted = FACET_NAMES.flatMap((name) => {
    const values = filters[name] ?? [];
    const { values: all, of } = facets[name];
    const numbers = new Set(values.map((value) => all.indexOf(value)));
    return values.length === 0
      ? []
      : [(ordinal: number) => of[ordinal - 1]?.some((value) => numbers.has(value))];
  });
  return ordinals.filter((ordinal) => wanted.every((has) => has(ordinal)));
}

/**
 * How many of the articles have each value. A facet's own choice doesn't narrow its counts, so that they say what
 * choosing another value would give.
 */
export function countFacets(
  ordinals: readonly number[],
  filters: FacetFilters,
  facets: Facets,
): FacetCounts {
  const counts = FACET_NAMES.map((name) => {
    const others = { ...filters, [name]: [] };
    const { values, of } = facets[name];
    const found = new Map<string, number>();
    for (const ordinal of filterByFacets(ordinals, others, facets)) {
      for (const number of of[ordinal - 1] ?? []) {
        const value = values[number] ?? '';
        found.set(value, (found.get(value) ?? 0) + 1);
      }
    }
    return [name, Object.fromEntries(found)];
  });
  return Object.fromEntries(counts) as FacetCounts;
}

export const FACET_NAMES = ['category', 'tag', 'author', 'year', 'event'] as const;

export type FacetName = (typeof FACET_NAMES)[number];

/** A facet's values and, for each article from ordinal 1, the places of its values in that list. */
export interface Facet {
  readonly values: readonly string[];
  readonly of: readonly (readonly number[])[];
}

export type Facets = Readonly<Record<FacetName, Facet>>;
export type FacetFilters = Readonly<Partial<Record<FacetName, readonly string[]>>>;
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;
