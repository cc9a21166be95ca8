import { getCollection } from 'astro:content';
import type { Fact, FilteredPage } from '../model/filtered-list.ts';
import type { ArticleSummary, LeadImage } from '../model/summary.ts';
import { compareDates } from '../text/date.ts';
import { articles, type Article } from './articles.ts';
import { knownFacts, textFact } from './facts.ts';
import { filteredPaths } from './filtered-paths.ts';
import { issueLink, issueMembers, type IssueEntry } from './issue-members.ts';
import { summaryOf } from './summary.ts';

type Data = IssueEntry['data'];

/** An issue as lists show it. */
export interface IssueSummary extends Pick<Data, 'date' | 'title'> {
  readonly url: string;
  /** `Số 11/2026` */
  readonly name: string;
  readonly description: string | undefined;
  readonly cover: LeadImage | undefined;
  /** How many articles it holds. */
  readonly count: number;
}

/** An issue as its own page shows it. */
export interface Issue
  extends IssueSummary, Pick<Data, 'bodyKey' | 'pictures' | 'files' | 'print'> {
  readonly articles: readonly ArticleSummary[];
  readonly masthead: readonly Fact[];
  readonly imprint: readonly Fact[];
}

/** Every issue, newest first. */
export async function issues(): Promise<readonly Issue[]> {
  const entries = await getCollection('issues');
  if (entries.length === 0) return [];
  const members = await issueMembers();
  const byId = new Map((await articles()).map((article) => [article.id, article]));
  return entries
    .map((entry) =>
      present(
        entry,
        (members.get(entry.id) ?? []).flatMap(({ id }) => byId.get(id) ?? []),
      ),
    )
    .sort((a, b) => compareDates(b.date, a.date) || (a.url < b.url ? 1 : -1));
}

/** Static paths of the issues and of the lists of them; none when there is no issue. */
export async function issuePaths(): Promise<IssuePath[]> {
  const all = await issues();
  const list = {
    name: 'Các số bản tin',
    url: '/so/',
    description: 'Các số của bản tin với mục lục và bản in, số mới nhất đứng trước.',
    items: all.map(issueSummary),
    properties: [
      {
        label: 'Năm',
        of: ({ url }: IssueSummary) => url.split('/')[2],
        compare: (a: string, b: string) => Number(b) - Number(a),
      },
    ],
  };
  return [
    ...filteredPaths<IssueSummary>(list),
    ...all.map((issue) => ({
      params: { path: issue.url.slice(list.url.length, -1) },
      props: { issue },
    })),
  ];
}

/** What lists show of an issue. */
export function issueSummary(issue: Issue): IssueSummary {
  const { url, name, title, date, description, cover, count } = issue;
  return { url, name, title, date, description, cover, count };
}

function present({ id, data }: IssueEntry, members: readonly Article[]): Issue {
  const { title, date, description, cover, masthead, imprint } = data;
  return {
    ...issueLink(id),
    title,
    date,
    description,
    cover,
    count: members.length,
    articles: members.map(summaryOf),
    masthead: masthead.map(({ role, names }) => ({
      label: role,
      values: names.map((text) => ({ text })),
    })),
    imprint: imprint ? imprintFacts(imprint) : [],
    bodyKey: data.bodyKey,
    pictures: data.pictures,
    files: data.files,
    print: data.print,
  };
}

function imprintFacts(imprint: NonNullable<Data['imprint']>): readonly Fact[] {
  return knownFacts([
    textFact('Giấy phép xuất bản số', imprint.licence),
    textFact('Ngày cấp', imprint.licensed),
    textFact('Nơi in', imprint.printer),
    textFact('Số lượng in', imprint.copies),
    textFact('Kỳ hạn xuất bản', imprint.period),
    textFact('Chịu trách nhiệm xuất bản', imprint.responsible),
  ]);
}

interface IssuePath {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly list?: FilteredPage<IssueSummary>; readonly issue?: Issue };
}
