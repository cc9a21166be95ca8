import type { SitemapItem } from '@astrojs/sitemap';
import { cacheFolder, contentFolder } from '../loader/folders.ts';
import { loadContent } from '../loader/load-content.ts';
import { publishedArticles, withdrawnArticles } from '../loader/published.ts';
import { absoluteUrl } from '../site.ts';
import { toIso } from '../text/date.ts';

/**
 * Makes what gives a sitemap entry the date on which its article was last changed; a withdrawn article
 * has no entry. Each build makes its own, so that it sees the content of its own time.
 */
export function withLastModified(): (item: SitemapItem) => Promise<SitemapItem | undefined> {
  let known: Promise<Known> | undefined;
  return async (item) => {
    known ??= readArticles();
    const { dates, withdrawn } = await known;
    if (withdrawn.has(item.url)) return undefined;
    const lastmod = dates.get(item.url);
    return lastmod === undefined ? item : { ...item, lastmod };
  };
}

async function readArticles(): Promise<Known> {
  const content = await loadContent({ content: contentFolder(), cache: cacheFolder() });
  return {
    dates: new Map(
      publishedArticles(content).map(({ url, data }) => [
        absoluteUrl(url),
        toIso(data.updated ?? data.date),
      ]),
    ),
    withdrawn: new Set(withdrawnArticles(content).map(({ url }) => absoluteUrl(url))),
  };
}

interface Known {
  /** By full address. */
  readonly dates: ReadonlyMap<string, string>;
  readonly withdrawn: ReadonlySet<string>;
}
