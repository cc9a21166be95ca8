import { getRssString } from '@astrojs/rss';
import type { ArticleSummary } from '../model/summary.ts';
import { absoluteUrl, site } from '../site.ts';
import { toInstant } from '../text/date.ts';

/** Articles in one feed; readers' programs ask for it again and again, so it stays short. */
const NEWEST = 50;

/** The part of a list, newest first, that a feed holds. */
export function newestOf<T>(articles: readonly T[]): readonly T[] {
  return articles.slice(0, NEWEST);
}

/**
 * An RSS 2.0 feed of the newest of `articles` (newest first).
 *
 * Authors are `dc:creator`, because RSS wants an e-mail address in `author`; `atom:link` names the
 * feed's own address, as the RSS Advisory Board's Best Practices Profile asks.
 */
export function rssFeed({ title, description, path, page, articles }: Feed): Promise<string> {
  return getRssString({
    title,
    description,
    site: absoluteUrl(page),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData:
      `<language>${site.lang}</language>` +
      `<atom:link href="${absoluteUrl(path)}" rel="self" type="application/rss+xml"/>`,
    items: newestOf(articles).map((article) => ({
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
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface Feed {
  readonly title: string;
  readonly description: string;
  /** Site-absolute address of the feed itself. */
  readonly path: string;
  /** Site-absolute address of the page that lists the same articles. */
  readonly page: string;
  readonly articles: readonly ArticleSummary[];
}
