import { compareDates } from '../text/date.ts';
import type { Article } from './article.ts';
import type { BulletinIssue } from './bulletin-issue.ts';

/**
 * The articles of each issue, by the issue's id: those it lists, in its order, then those that name it themselves,
 * oldest first. An article that isn't given is left out.
 */
export function articlesOfIssues<One extends Member>(
  issues: readonly Issue[],
  articles: readonly One[],
): ReadonlyMap<string, readonly One[]> {
  const known = new Map(articles.map((article) => [article.id, article]));
  const naming = Map.groupBy(
    articles.filter(({ data }) => data.issue !== undefined),
    ({ data }) => data.issue,
  );
  return new Map(
    issues.map(({ id, data }) => {
      const listed = data.articles.flatMap((one) => known.get(one) ?? []);
      const others = (naming.get(id) ?? [])
        .filter((article) => !data.articles.includes(article.id))
        .sort((a, b) => compareDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1));
      return [id, [...listed, ...others]];
    }),
  );
}

interface Issue {
  readonly id: string;
  readonly data: Pick<BulletinIssue, 'articles'>;
}

interface Member {
  readonly id: string;
  readonly data: Pick<Article, 'issue' | 'date'>;
}
