import type { Facets } from '../query/facets.ts';

/** Loads the facets when they are first asked for: most readers never narrow. */
export function openFacets(basePath: string): () => Promise<Facets> {
  let facets: Promise<Facets> | undefined;
  return () => {
    facets ??= load(`${basePath}facets.json`);
    facets.catch(() => (facets = undefined));
    return facets;
  };
}

async function load(url: string): Promise<Facets> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Facets;
}
