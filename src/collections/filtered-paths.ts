import type { FilteredPage, FilterGroup } from '../model/filtered-list.ts';
import type { Named } from '../model/summary.ts';
import { slugify } from '../text/slug.ts';
import { slices } from './paging.ts';

/**
 * Static paths of a list and of all ways to narrow it: each value of each property at `loc/<value>`, and the
 * values of the first two together at `loc/<first>/<second>`, so that readers filter without a script.
 */
export function filteredPaths<T>(list: FilteredList<T>): FilteredPath<T>[] {
  const { items, properties } = list;
  if (items.length === 0) return [];
  const [first, second] = properties;
  const choices = properties.flatMap((property) =>
    valuesOf(items, property).map((name) => [{ property, name }]),
  );
  const pairs =
    first && second
      ? valuesOf(items, first).flatMap((one) =>
          valuesOf(items, second).map((other) => [
            { property: first, name: one },
            { property: second, name: other },
          ]),
        )
      : [];
  return [[], ...choices, ...pairs].flatMap((chosen) => pathsOf(list, chosen));
}

function pathsOf<T>(list: FilteredList<T>, chosen: readonly Choice<T>[]): FilteredPath<T>[] {
  const found = list.items.filter((item) =>
    chosen.every(({ property, name }) => property.of(item) === name),
  );
  if (found.length === 0) return [];
  const narrowed = chosen.map(({ name }) => slugify(name)).join('/');
  const inside = narrowed === '' ? '' : `loc/${narrowed}/`;
  const names = chosen.map(({ name }) => name).join(', ');
  return slices(found).map((slice) => ({
    params: { path: pathOf(inside, slice.current) },
    props: {
      list: {
        heading: names === '' ? list.name : `${list.name}: ${names}`,
        description: list.description,
        base: `${list.url}${inside}`,
        trail: names === '' ? [] : [{ name: list.name, url: list.url }],
        total: found.length,
        slice,
        filters: filtersOf(list, chosen),
      },
    },
  }));
}

function pathOf(inside: string, page: number): string | undefined {
  const path = page === 1 ? inside.slice(0, -1) : `${inside}trang/${page}`;
  return path === '' ? undefined : path;
}

/** Links that narrow the list as it is chosen: by the other of the first two properties, else anew. */
function filtersOf<T>(list: FilteredList<T>, chosen: readonly Choice<T>[]): FilterGroup[] {
  const paired = list.properties.slice(0, 2);
  return list.properties.map((property) => {
    const current = chosen.find((choice) => choice.property === property);
    const kept = paired.includes(property)
      ? chosen.filter((choice) => choice.property !== property && paired.includes(choice.property))
      : [];
    const items = list.items.filter((item) =>
      kept.every((one) => one.property.of(item) === one.name),
    );
    return {
      label: property.label,
      choices: valuesOf(items, property).map((name) => {
        const all = [...kept, { property, name }].sort(
          (a, b) => list.properties.indexOf(a.property) - list.properties.indexOf(b.property),
        );
        return {
          name,
          url: `${list.url}loc/${all.map((one) => slugify(one.name)).join('/')}/`,
          count: items.filter((item) => property.of(item) === name).length,
          isCurrent: current?.name === name,
        };
      }),
    };
  });
}

function valuesOf<T>(items: readonly T[], property: Property<T>): string[] {
  const values = items.map((item) => property.of(item)).filter((value) => value !== undefined);
  return [...new Set(values)].sort(property.compare);
}

/** A list that readers narrow. */
export interface FilteredList<T> extends Named {
  readonly description: string;
  /** In the order in which they are shown. */
  readonly items: readonly T[];
  readonly properties: readonly Property<T>[];
}

export interface Property<T> {
  readonly label: string;
  /** The value of an item, as readers see it. */
  readonly of: (item: T) => string | undefined;
  readonly compare: (a: string, b: string) => number;
}

interface Choice<T> {
  readonly property: Property<T>;
  readonly name: string;
}

export interface FilteredPath<T> {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly list: FilteredPage<T> };
}
