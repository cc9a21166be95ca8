import { FACET_NAMES, type FacetFilters, type FacetName } from '../query/facets.ts';

/** Reads what is asked from the page's address: `?q=đường&chuyen-muc=Tin+tức&nam=2020&sap-xep=moi-nhat`. */
export function readAddress(url: URL): Asked {
  const filters = FACET_NAMES.map((name) => [name, url.searchParams.getAll(PARAMETERS[name])]);
  return {
    query: url.searchParams.get('q') ?? '',
    filters: Object.fromEntries(filters) as FacetFilters,
    sort: url.searchParams.get(SORT) === NEWEST ? 'newest' : 'best',
  };
}

/** The address under which others find the same list. */
export function writeAddress({ query, filters, sort }: Asked, base: URL): URL {
  const url = new URL(base);
  url.search = '';
  if (query !== '') url.searchParams.set('q', query);
  for (const name of FACET_NAMES) {
    for (const value of filters[name] ?? []) url.searchParams.append(PARAMETERS[name], value);
  }
  if (sort === 'newest') url.searchParams.set(SORT, NEWEST);
  return url;
}

const SORT = 'sap-xep';
const NEWEST = 'moi-nhat';
const PARAMETERS: Readonly<Record<FacetName, string>> = {
  category: 'chuyen-muc',
  tag: 'the',
  author: 'tac-gia',
  year: 'nam',
  event: 'su-kien',
};

/** All that a result list depends on. */
export interface Asked {
  readonly query: string;
  readonly filters: FacetFilters;
  readonly sort: 'best' | 'newest';
}
