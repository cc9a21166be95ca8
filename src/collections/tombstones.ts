import { getCollection, type CollectionEntry } from 'astro:content';

/** What readers learn of a withdrawn article. */
export interface Tombstone {
  /** `2020/06/so-ket` */
  readonly id: string;
  readonly withdrawn: CollectionEntry<'tombstones'>['data'];
}

/** Every withdrawn article. */
export async function tombstones(): Promise<readonly Tombstone[]> {
  const entries = await getCollection('tombstones');
  return entries.map(({ id, data }) => ({ id, withdrawn: data }));
}
