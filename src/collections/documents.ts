import { getCollection, type CollectionEntry } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import type { Fact, FilteredPage } from '../model/filtered-list.ts';
import { forceOf } from '../model/official-document.ts';
import type { Named } from '../model/summary.ts';
import { compareVietnamese } from '../text/collate.ts';
import { compareDates, formatDate } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import { dateFact, knownFacts, textFact } from './facts.ts';
import { filteredPaths, type FilteredList } from './filtered-paths.ts';

type Data = CollectionEntry<'documents'>['data'];

/** A document as lists show it. */
export interface DocumentSummary extends Pick<
  Data,
  'number' | 'type' | 'date' | 'issuer' | 'files'
> {
  readonly url: string;
  readonly title: string;
  /** `Còn hiệu lực` */
  readonly force: string;
}

/** A document as its own page shows it. */
export interface OfficialDocument extends DocumentSummary, Pick<Data, 'bodyKey' | 'pictures'> {
  readonly description: string;
  readonly facts: readonly Fact[];
}

const FORCES = {
  coming: 'Chưa có hiệu lực',
  inForce: 'Còn hiệu lực',
  ended: 'Hết hiệu lực',
} as const;

/** Every document, the last signed first. */
export async function documents(): Promise<readonly OfficialDocument[]> {
  const entries = await getCollection('documents');
  const now = buildInstant();
  return entries
    .map((entry) => present(entry, entries, now))
    .sort((a, b) => compareDates(b.date, a.date) || compareVietnamese(a.number, b.number));
}

/** Static paths of the documents and of the lists of them; none when there is no document. */
export async function documentPaths(): Promise<DocumentPath[]> {
  const all = await documents();
  return [
    ...filteredPaths(register(all.map(summaryOf))),
    ...all.map((document) => ({
      params: { path: document.url.slice('/van-ban/'.length, -1) },
      props: { document },
    })),
  ];
}

function register(items: readonly DocumentSummary[]): FilteredList<DocumentSummary> {
  return {
    name: 'Văn bản',
    url: '/van-ban/',
    description: 'Văn bản đã ban hành, văn bản mới ký đứng trước.',
    items,
    properties: [
      { label: 'Loại', of: ({ type }) => type, compare: compareVietnamese },
      {
        label: 'Năm',
        of: ({ date }) => String(date.year),
        compare: (a, b) => Number(b) - Number(a),
      },
      { label: 'Hiệu lực', of: ({ force }) => force, compare: compareVietnamese },
      { label: 'Cơ quan ban hành', of: ({ issuer }) => issuer, compare: compareVietnamese },
    ],
  };
}

function present(
  { id, data }: CollectionEntry<'documents'>,
  all: readonly CollectionEntry<'documents'>[],
  now: Date,
): OfficialDocument {
  const { title, number, type, date, issuer, files, bodyKey, pictures, excerpt } = data;
  const force = FORCES[forceOf(data, now)];
  const isCalled = (one: CollectionEntry<'documents'>, written: string | undefined) =>
    written !== undefined && slugify(one.data.number) === slugify(written);
  const replacement = all.filter((one) => isCalled(one, data.replacedBy));
  const replaced = all.filter((one) => isCalled({ id, data } as typeof one, one.data.replacedBy));
  return {
    url: urlOf(id),
    title,
    number,
    type,
    date,
    issuer,
    files,
    force,
    bodyKey,
    pictures,
    description: excerpt === '' ? `${type} ${number} ngày ${formatDate(date)}: ${title}` : excerpt,
    facts: knownFacts([
      textFact('Số, ký hiệu', number),
      textFact('Loại văn bản', type),
      dateFact('Ngày ký', date),
      textFact('Cơ quan ban hành', issuer),
      textFact('Người ký', data.signer),
      dateFact('Có hiệu lực từ', data.effective),
      dateFact('Hết hiệu lực từ', data.ended),
      textFact('Hiệu lực', force),
      links('Được thay thế bằng', replacement),
      links('Thay thế', replaced),
    ]),
  };
}

/** What lists show of a document, so that they need not be written again when its text changes. */
export function summaryOf(document: OfficialDocument): DocumentSummary {
  const { url, title, number, type, date, issuer, files, force } = document;
  return { url, title, number, type, date, issuer, files, force };
}

function links(label: string, entries: readonly CollectionEntry<'documents'>[]): Fact {
  return { label, values: entries.map(({ id, data }) => ({ text: data.number, url: urlOf(id) })) };
}

function urlOf(id: string): Named['url'] {
  return `/van-ban/${id}/`;
}

interface DocumentPath {
  readonly params: { readonly path: string | undefined };
  readonly props: {
    readonly list?: FilteredPage<DocumentSummary>;
    readonly document?: OfficialDocument;
  };
}
