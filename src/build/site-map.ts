import { sitemapFiles } from '../feeds/sitemap.ts';
import type { LoadedArticle } from '../loader/load-content.ts';
import { buildInstant } from '../model/build-instant.ts';
import { PREVIEW_FILE } from '../model/preview.ts';
import { unlistedPages } from '../model/unlisted-pages.ts';
import { toInstant, toIso, toIsoInstant } from '../text/date.ts';
import type { PageFacts } from './pages/page-facts.ts';

/** News to Google is what came out in these last milliseconds. */
const NEWS_MS = 2 * 24 * 60 * 60 * 1000;

/** The sitemap of all pages that search engines may keep, by the names of its files. */
export function siteMap(
  facts: ReadonlyMap<string, PageFacts>,
  articles: readonly LoadedArticle[],
): ReadonlyMap<string, string> {
  const known = new Map(articles.map((article) => [decodeURI(article.url), article]));
  const since = buildInstant().getTime() - NEWS_MS;
  const pages = [...facts]
    .filter(([, { noindex }]) => !noindex)
    .map(([file, { image }]) => ({
      url: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      image,
    }))
    .filter(({ url }) => !unlistedPages.has(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  return sitemapFiles(
    pages.map(({ url, image }) => {
      const data = known.get(url)?.data;
      if (!data) return { url };
      const isNews = toInstant(data.date).getTime() >= since;
      return {
        url,
        changed: toIso(data.updated ?? data.date),
        // A drawn card is no picture of the news.
        image: image?.endsWith(`/${PREVIEW_FILE}`) ? undefined : image,
        news: isNews
          ? { title: data.title, published: toIsoInstant(data.date), lang: data.lang }
          : undefined,
      };
    }),
  );
}
