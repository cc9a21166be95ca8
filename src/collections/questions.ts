import { getCollection, type CollectionEntry } from 'astro:content';
import type { Fact, FilteredPage } from '../model/filtered-list.ts';
import { compareVietnamese } from '../text/collate.ts';
import { compareDates } from '../text/date.ts';
import { dateFact, knownFacts, textFact } from './facts.ts';
import { filteredPaths } from './filtered-paths.ts';

type Data = CollectionEntry<'questions'>['data'];

/** A question as lists show it. */
export interface QuestionSummary extends Pick<Data, 'title' | 'date' | 'topic'> {
  readonly url: string;
  /** `Đã trả lời` */
  readonly status: string;
}

/** A question as its own page shows it. */
export interface Question
  extends QuestionSummary, Pick<Data, 'question' | 'bodyKey' | 'pictures' | 'files' | 'answered'> {
  readonly description: string;
  readonly facts: readonly Fact[];
}

/** Every question, the last asked first. */
export async function questions(): Promise<readonly Question[]> {
  const entries = await getCollection('questions');
  return entries
    .map(present)
    .sort((a, b) => compareDates(b.date, a.date) || compareVietnamese(a.title, b.title));
}

/** Static paths of the questions and of the lists of them; none when there is no question. */
export async function questionPaths(): Promise<QuestionPath[]> {
  const all = await questions();
  const list = {
    name: 'Hỏi đáp',
    url: '/hoi-dap/',
    description: 'Câu hỏi của người dân và trả lời của cơ quan, câu hỏi mới nhất đứng trước.',
    items: all.map(({ url, title, date, topic, status }) => ({ url, title, date, topic, status })),
    properties: [
      { label: 'Lĩnh vực', of: ({ topic }: QuestionSummary) => topic, compare: compareVietnamese },
      {
        label: 'Tình trạng',
        of: ({ status }: QuestionSummary) => status,
        compare: compareVietnamese,
      },
    ],
  };
  return [
    ...filteredPaths<QuestionSummary>(list),
    ...all.map((question) => ({
      params: { path: question.url.slice(list.url.length, -1) },
      props: { question },
    })),
  ];
}

function present({ id, data }: CollectionEntry<'questions'>): Question {
  const { title, question, date, topic, answered, answeredBy, forwardedTo } = data;
  const status = statusOf(data);
  return {
    url: `/hoi-dap/${id}/`,
    title,
    question,
    date,
    topic,
    answered,
    status,
    description: question ?? title,
    bodyKey: data.bodyKey,
    pictures: data.pictures,
    files: data.files,
    facts: knownFacts([
      textFact('Tình trạng', status),
      textFact('Lĩnh vực', topic),
      dateFact('Ngày hỏi', date),
      textFact('Đã chuyển đến', forwardedTo),
      dateFact('Ngày trả lời', answered),
      textFact('Nơi trả lời', answeredBy),
    ]),
  };
}

function statusOf({ answered, forwardedTo }: Data): string {
  if (answered) return 'Đã trả lời';
  return forwardedTo === undefined ? 'Đang xử lý' : 'Đã chuyển';
}

interface QuestionPath {
  readonly params: { readonly path: string | undefined };
  readonly props: { readonly list?: FilteredPage<QuestionSummary>; readonly question?: Question };
}
