import type { LoadedArticle, LoadedContent } from '../loader/load-content.ts';
import { RenderCache } from '../loader/render-cache.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index of these articles into `out`. */
export async function indexArticles(
  articles: readonly LoadedArticle[],
  { registers }: Pick<LoadedContent, 'registers'>,
  { cache, out }: { readonly cache: string; readonly out: string },
): Promise<void> {
  const records = [...searchRecords(articles, registers, new RenderCache(cache))];
  await buildSearchIndex(records, out, { abbreviations: registers.abbreviations });
}
