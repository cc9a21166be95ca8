import { getCollection, type CollectionEntry } from 'astro:content';
import type { FilteredPage } from '../model/filtered-list.ts';
import type { LeadImage } from '../model/summary.ts';
import { compareDates } from '../text/date.ts';
import { filteredPaths } from './filtered-paths.ts';

type Data = CollectionEntry<'albums'>['data'];

/** An album as lists show it. */
export interface AlbumSummary extends Pick<Data, 'title' | 'date'> {
  readonly url: string;
  readonly description: string;
  /** Its first picture. */
  readonly cover: LeadImage | undefined;
  readonly count: number;
}

/** An album as its own page shows it. */
export interface Album
  extends AlbumSummary, Pick<Data, 'bodyKey' | 'pictures' | 'files' | 'photos'> {}

/** Every album, newest first. */
export async function albums(): Promise<readonly Album[]> {
  const entries = await getCollection('albums');
  return entries.map(present).sort((a, b) => compareDates(b.date, a.date));
}

/** Static paths of the albums and of the lists of them; none when there is no album. */
export async function albumPaths(): Promise<AlbumPath[]> {
  const all = await albums();
  const list = {
    name: 'Thư viện ảnh',
    url: '/thu-vien-anh/',
    description: 'Các bộ ảnh của bản tin, bộ mới nhất đứng trước.',
    items: all.map(summaryOf),
    properties: [
      {
        label: 'Năm',
        of: ({ date }: AlbumSummary) => String(date.year),
        compare: (a: string, b: string) => Number(b) - Number(a),
      },
    ],
  };
  return [
    ...filteredPaths<AlbumSummary>(list),
    ...all.map((album) => ({
      params: { path: album.url.slice(list.url.length, -1) },
      props: { album },
    })),
  ];
}

function present({ id, data }: CollectionEntry<'albums'>): Album {
  const { title, date, description, photos, bodyKey, pictures, files, excerpt } = data;
  return {
    url: `/thu-vien-anh/${id}/`,
    title,
    date,
    description: description ?? (excerpt === '' ? `${title}: ${photos.length} ảnh.` : excerpt),
    cover: photos[0],
    count: photos.length,
    photos,
    bodyKey,
    pictures,
    files,
  };
}

function summaryOf({ url, title, date, description, cover, count }: Album): AlbumSummary {
  return { url, title, date, description, cover, count };
}

interface AlbumPath {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly list?: FilteredPage<AlbumSummary>; readonly album?: Album };
}
