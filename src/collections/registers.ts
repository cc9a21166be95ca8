import { getCollection } from 'astro:content';
import type { Named } from '../model/summary.ts';
import { slugify } from '../text/slug.ts';

/** A section with what its register says of it. */
export interface Section extends Named {
  readonly slug: string;
  readonly description: string | undefined;
}

/** Sections in the register's order. */
export async function sections(): Promise<readonly Section[]> {
  const entries = await getCollection('categories');
  return entries
    .map(({ data }) => data)
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity))
    .map(({ slug, name, description }) => ({
      slug,
      name,
      description,
      url: `/chuyen-muc/${slug}/`,
    }));
}

/** Registered authors by the slug of their name, as articles write it. */
export async function namedAuthors(): Promise<ReadonlyMap<string, Named>> {
  const entries = await getCollection('authors');
  return new Map(
    entries.map(({ data: { name, slug } }) => [slugify(name), { name, url: `/tac-gia/${slug}/` }]),
  );
}
