import { getCollection, type CollectionEntry } from 'astro:content';
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
export async function authors(): Promise<ReadonlyMap<string, Author>> {
  const entries = await getCollection('authors');
  return new Map(entries.map(({ data }) => [slugify(data.name), data]));
}

/** Events in the register's order. */
export async function events(): Promise<readonly CollectionEntry<'events'>['data'][]> {
  return (await getCollection('events')).map(({ data }) => data);
}

/** Agencies, living and gone. */
export async function agencies(): Promise<readonly CollectionEntry<'agencies'>['data'][]> {
  return (await getCollection('agencies')).map(({ data }) => data);
}

/** Someone who writes; one who isn't in the register has only a name. */
type Author = { readonly name: string } & Partial<
  Pick<CollectionEntry<'authors'>['data'], 'slug' | 'agency'>
>;
