import { buildInstant } from '../model/build-instant.ts';
import { stageOf } from '../model/publication.ts';
import type { LoadedArticle, LoadedContent } from './load-content.ts';

/** The articles that readers may see at the instant of this build. */
export function publishedArticles({ articles }: Content): readonly LoadedArticle[] {
  const now = buildInstant();
  return articles.filter(({ data }) => stageOf(data, now) === 'published');
}

/** The articles of which readers may see only that they were withdrawn. */
export function withdrawnArticles({ articles }: Content): readonly LoadedArticle[] {
  const now = buildInstant();
  return articles.filter(({ data }) => stageOf(data, now) === 'withdrawn');
}

type Content = Pick<LoadedContent, 'articles'>;
