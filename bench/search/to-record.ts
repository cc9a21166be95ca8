import type { SearchRecord } from '../../src/search/index/record.ts';
import type { Article } from './corpus.ts';

/** An article of a corpus as the site's search takes it. */
export function toRecord(article: Article): SearchRecord {
  return {
    url: urlOf(article),
    title: article.title,
    description: article.summary,
    sections: [{ text: article.body.join('\n') }],
    date: toIsoDate(article.date),
    category: article.category ?? '',
    authors: article.author === undefined ? [] : [article.author],
    tags: article.tags,
    attachments: [],
  };
}

/** An address that the id can be read from. */
export function urlOf({ id }: Pick<Article, 'id'>): string {
  return `/${encodeURIComponent(id)}/`;
}

export function idOf(url: string): string {
  return decodeURIComponent(url.replaceAll('/', ''));
}

/** The corpora write `d/m/yyyy`, others may write ISO dates; what has neither gets one day. */
function toIsoDate(date = ''): string {
  const iso = /^\d{4}-\d{2}-\d{2}/u.exec(date);
  if (iso !== null) return iso[0];
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/u.exec(date) ?? [];
  if (day === undefined || month === undefined || year === undefined) return UNDATED;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const UNDATED = '2020-01-01';
