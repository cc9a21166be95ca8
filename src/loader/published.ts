import { buildInstant } from '../model/build-instant.ts';
import { stageOf } from '../model/publication.ts';
import { isPageShown } from '../model/page.ts';
import { otherKinds, type OtherKind } from '../model/kind.ts';
import { site } from '../site.ts';
import { toInstant } from '../text/date.ts';
import type { LoadedArticle, LoadedContent, LoadedOther } from './load-content.ts';

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

/** The articles that readers could see until their time was over. */
export function expiredArticles({ articles }: Content): readonly LoadedArticle[] {
  const now = buildInstant();
  return articles.filter(({ data }) => stageOf(data, now) === 'expired');
}

/** The pages of `content/trang` that readers may see. */
export function publishedPages({ pages }: Pick<LoadedContent, 'pages'>): LoadedContent['pages'] {
  return pages.filter(({ data }) => isPageShown(data));
}

/** The texts of one other kind that readers may see; none when the kind is switched off. */
export function publishedOthers<OneKind extends OtherKind>(
  { others }: Pick<LoadedContent, 'others'>,
  kind: OneKind,
): readonly Extract<LoadedOther, { kind: OneKind }>[] {
  if (!site.features[kind]) return [];
  const now = buildInstant();
  return others.filter(
    (one): one is Extract<LoadedOther, { kind: OneKind }> =>
      one.kind === kind && !one.data.draft && toInstant(one.data.date) <= now,
  );
}

/** All texts of other kinds that readers may see. */
export function allPublishedOthers(content: Pick<LoadedContent, 'others'>): readonly LoadedOther[] {
  return otherKinds.flatMap((kind) => publishedOthers(content, kind));
}

type Content = Pick<LoadedContent, 'articles'>;
