import { sitemapFiles } from '../feeds/sitemap.ts';
import type { LoadedArticle } from '../loader/load-content.ts';
import { toIso } from '../text/date.ts';
import type { PageFacts } from './pages/page-facts.ts';

/** The sitemap of all pages that search engines may keep, by the names of its files. */
export function siteMap(
  facts: ReadonlyMap<string, PageFacts>,
  articles: readonly LoadedArticle[],
): ReadonlyMap<string, string> {
  const changed = new Map(
    articles.map(({ url, data }) => [decodeURI(url), toIso(data.updated ?? data.date)]),
  );
  const urls = [...facts]
    .filter(([, { noindex }]) => !noindex)
    .map(([file]) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`)
    .sort();
  return sitemapFiles(urls.map((url) => ({ url, changed: changed.get(url) })));
}
