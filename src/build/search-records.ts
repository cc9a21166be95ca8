import type { LoadedArticle } from '../loader/load-content.ts';
import type { RenderCache } from '../loader/render-cache.ts';
import { findNamed } from '../model/find-named.ts';
import type { RegisterData } from '../model/register.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { toIso } from '../text/date.ts';

/** Articles as the search index takes them; bodies come from the render cache one by one. */
export function* searchRecords(
  articles: readonly LoadedArticle[],
  { categories, events }: RegisterData,
  rendered: RenderCache,
): Generator<SearchRecord> {
  for (const { url, data, bodyKey = '' } of articles) {
    yield {
      url,
      title: data.title,
      description: data.description,
      sections: rendered.get(bodyKey)?.sections ?? [],
      date: toIso(data.date).slice(0, 10),
      category: findNamed(categories, data.category)?.name ?? data.category,
      authors: data.author,
      tags: data.tags,
      event: data.event && (findNamed(events, data.event)?.name ?? data.event),
      attachments: data.attachments.map(({ title }) => title),
    };
  }
}
