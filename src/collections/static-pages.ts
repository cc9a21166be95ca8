import { getCollection, type CollectionEntry } from 'astro:content';

/** Every page of `content/trang`, by address. */
export async function staticPages(): Promise<readonly CollectionEntry<'pages'>[]> {
  const pages = await getCollection('pages');
  return pages.sort((a, b) => (a.id < b.id ? -1 : 1));
}
