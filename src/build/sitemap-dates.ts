import type { SitemapItem } from '@astrojs/sitemap';
import { cacheFolder, contentFolder } from '../loader/folders.ts';
import { loadContent } from '../loader/load-content.ts';
import { absoluteUrl } from '../site.ts';
import { toIso } from '../text/date.ts';

let dates: Promise<ReadonlyMap<string, string>> | undefined;

/** Gives a sitemap entry the date on which its article was last changed. */
export async function withLastModified(item: SitemapItem): Promise<SitemapItem> {
  dates ??= readDates();
  const lastmod = (await dates).get(item.url);
  return lastmod === undefined ? item : { ...item, lastmod };
}

async function readDates(): Promise<ReadonlyMap<string, string>> {
  const { articles } = await loadContent({ content: contentFolder(), cache: cacheFolder() });
  return new Map(
    articles.map(({ url, data }) => [absoluteUrl(url), toIso(data.updated ?? data.date)]),
  );
}
