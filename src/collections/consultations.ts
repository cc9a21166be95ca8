import { getCollection, type CollectionEntry } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import { isOpen } from '../model/consultation.ts';
import type { Fact, FilteredPage } from '../model/filtered-list.ts';
import { site } from '../site.ts';
import { compareVietnamese } from '../text/collate.ts';
import { compareDates } from '../text/date.ts';
import { dateFact, knownFacts, textFact } from './facts.ts';
import { filteredPaths } from './filtered-paths.ts';

type Data = CollectionEntry<'consultations'>['data'];

/** A draft for comment as lists show it. */
export interface ConsultationSummary extends Pick<Data, 'title' | 'date' | 'until' | 'issuer'> {
  readonly url: string;
  readonly isOpen: boolean;
}

/** A draft for comment as its own page shows it. */
export interface Consultation
  extends ConsultationSummary, Pick<Data, 'outcome' | 'bodyKey' | 'pictures' | 'files'> {
  readonly description: string;
  readonly facts: readonly Fact[];
}

/** Every draft, those that take comments first, the last opened first. */
export async function consultations(): Promise<readonly Consultation[]> {
  const now = buildInstant();
  const entries = await getCollection('consultations');
  return entries
    .map((entry) => present(entry, now))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || compareDates(b.date, a.date));
}

/** What lists show of a draft. */
export function consultationSummary(consultation: Consultation): ConsultationSummary {
  const { url, title, date, until, issuer, isOpen: open } = consultation;
  return { url, title, date, until, issuer, isOpen: open };
}

/** Static paths of the drafts and of the lists of them; none when there is no draft. */
export async function consultationPaths(): Promise<ConsultationPath[]> {
  const all = await consultations();
  const list = {
    name: 'Lấy ý kiến dự thảo',
    url: '/lay-y-kien/',
    description: 'Dự thảo văn bản lấy ý kiến người dân, dự thảo còn nhận ý kiến đứng trước.',
    items: all.map(consultationSummary),
    properties: [
      {
        label: 'Tình trạng',
        of: (one: ConsultationSummary) => (one.isOpen ? OPEN : CLOSED),
        compare: compareVietnamese,
      },
    ],
  };
  return [
    ...filteredPaths<ConsultationSummary>(list),
    ...all.map((consultation) => ({
      params: { path: consultation.url.slice(list.url.length, -1) },
      props: { consultation },
    })),
  ];
}

function present({ id, data }: CollectionEntry<'consultations'>, now: Date): Consultation {
  const { title, date, until, issuer, contact, outcome } = data;
  const open = isOpen(data, now);
  const where = contact ?? `${site.contact.email}; ${site.contact.address}`;
  return {
    url: `/lay-y-kien/${id}/`,
    title,
    date,
    until,
    issuer,
    outcome,
    isOpen: open,
    description: data.excerpt === '' ? `${issuer} lấy ý kiến về ${title}.` : data.excerpt,
    bodyKey: data.bodyKey,
    pictures: data.pictures,
    files: data.files,
    facts: knownFacts([
      textFact('Tình trạng', open ? OPEN : CLOSED),
      textFact('Cơ quan soạn thảo', issuer),
      dateFact('Bắt đầu', date),
      dateFact('Hạn góp ý', until),
      textFact('Gửi ý kiến tới', open ? where : undefined),
      textFact('Kết quả', outcome),
    ]),
  };
}

const OPEN = 'Đang nhận ý kiến';
const CLOSED = 'Đã hết hạn góp ý';

interface ConsultationPath {
  readonly params: { readonly path: string | undefined };
  readonly props: {
    readonly list?: FilteredPage<ConsultationSummary>;
    readonly consultation?: Consultation;
  };
}
