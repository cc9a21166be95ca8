import type { SearchRecord } from '../../src/search/index/record.ts';
import type { Article } from './corpus.ts';

/** An article of a corpus as the site's search takes it. */
export function toRecord(article: Article): SearchRecord {
  return {
    url: `/${article.id}/`,
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

/** The corpora write `d/m/yyyy`; undated passages get one day. */
function toIsoDate(date = '1/1/2020'): string {
  const [day = '', month = '', year = ''] = date.split('/');
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
