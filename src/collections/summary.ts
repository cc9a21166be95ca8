import type { ArticleSummary } from '../model/summary.ts';

const known = new WeakMap<ArticleSummary, ArticleSummary>();

/**
 * What lists and links show of an article, and nothing else of it: a page that is given a summary need
 * not be written again when only the article's text changes. The same article gives the same object.
 */
export function summaryOf(article: ArticleSummary): ArticleSummary {
  const made = known.get(article) ?? pick(article);
  known.set(article, made);
  return made;
}

function pick(article: ArticleSummary): ArticleSummary {
  const { id, url, title, description, date, updated } = article;
  const { lang, category, authors, tags, image } = article;
  return { id, url, title, description, date, updated, lang, category, authors, tags, image };
}
