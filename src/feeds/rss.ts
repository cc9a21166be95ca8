import { getRssString } from '@astrojs/rss';
import type { Feed } from '../model/feed.ts';
import { absoluteUrl, site } from '../site.ts';
import { toInstant } from '../text/date.ts';

/**
 * An RSS 2.0 feed.
 *
 * Authors are `dc:creator`, because RSS wants an e-mail address in `author`; `atom:link` names the
 * feed's own address, as the RSS Advisory Board's Best Practices Profile asks.
 */
export function rssFeed({ title, description, page, articles }: Feed): Promise<string> {
  const hub =
    site.webSubHub === undefined
      ? ''
      : `<atom:link href="${escapeXml(site.webSubHub)}" rel="hub"/>`;
  return getRssString({
    title,
    description,
    site: absoluteUrl(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData:
      `<language>${site.lang}</language>` +
      `<atom:link href="${absoluteUrl(`${page}rss.xml`)}" rel="self" type="application/rss+xml"/>${hub}`,
    items: articles.map((article) => ({
      title: article.title,
      link: absoluteUrl(article.url),
      description: article.description,
      pubDate: toInstant(article.date),
      categories: [article.category.name, ...article.tags.map(({ name }) => name)],
      customData: article.authors
        .map(({ name }) => `<dc:creator>${escapeXml(name)}</dc:creator>`)
        .join(''),
    })),
  });
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
