import path from 'node:path';
import { codeVersion } from '../loader/code-version.ts';
import type { LoadedArticle, LoadedContent, LoadedOther } from '../loader/load-content.ts';
import { RenderCache } from '../loader/render-cache.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { searchRecords } from './search-records.ts';

/** Writes the search index of these texts into `out`. */
export async function indexArticles(
  texts: readonly (LoadedArticle | LoadedOther)[],
  { registers }: Pick<LoadedContent, 'registers'>,
  { cache, out }: { readonly cache: string; readonly out: string },
): Promise<void> {
  const records = searchRecords(texts, registers, new RenderCache(cache));
  await buildSearchIndex(records, out, {
    abbreviations: registers.abbreviations,
    cache: { folder: path.join(cache, 'search'), version: codeVersion(['search', 'text']) },
  });
}
