import type { Feed } from '../model/feed.ts';
import { absoluteUrl, site } from '../site.ts';
import { toIsoInstant } from '../text/date.ts';

/** A feed as jsonfeed.org's version 1.1 has it. */
export function jsonFeed({ title, description, page, articles }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: site.lang,
    home_page_url: absoluteUrl(page),
    feed_url: absoluteUrl(`${page}feed.json`),
    ...(site.webSubHub !== undefined && { hubs: [{ type: 'WebSub', url: site.webSubHub }] }),
    items: articles.map((article) => ({
      id: absoluteUrl(article.url),
      url: absoluteUrl(article.url),
      title: article.title,
      content_text: article.description,
      date_published: toIsoInstant(article.date),
      ...(article.updated && { date_modified: toIsoInstant(article.updated) }),
      authors: article.authors.map(({ name, url }) => ({ name, url: absoluteUrl(url) })),
      tags: [article.category.name, ...article.tags.map(({ name }) => name)],
      ...(article.lang !== site.lang && { language: article.lang }),
    })),
  });
}
