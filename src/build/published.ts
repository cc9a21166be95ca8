import type { LoadedArticle, LoadedContent } from '../loader/load-content.ts';
import { buildInstant } from '../model/build-instant.ts';
import { isPublished } from '../model/publication.ts';

/** The articles that readers may see at the instant of this build. */
export function publishedArticles({ articles }: LoadedContent): readonly LoadedArticle[] {
  const now = buildInstant();
  return articles.filter(({ data }) => isPublished(data, now));
}
