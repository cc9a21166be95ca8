import type { ArticleSummary, Named } from '../model/summary.ts';
import type { Article } from './articles.ts';
import { derived } from './derived.ts';
import { summaryOf } from './summary.ts';

/** A tag on more articles than this says little; only its newest are looked at. */
const NEWEST_OF_TAG = 200;

const byTagUrl = derived((all) => {
  const index = new Map<string, Article[]>();
  for (const article of all) {
    for (const { url } of article.tags) {
      const known = index.get(url);
      if (known) known.push(article);
      else index.set(url, [article]);
    }
  }
  return index;
});

const positions = derived((all) => new Map(all.map(({ id }, index) => [id, index])));

/**
 * Up to `count` articles on the same matter: those of the same event first, then those with more
 * and rarer tags in common, newest first.
 */
export async function relatedTo(article: Article, count = 5): Promise<readonly ArticleSummary[]> {
  const index = await byTagUrl();
  const scores = new Map<Article, number>();
  for (const { url } of article.tags) {
    const holders = index.get(url) ?? [];
    for (const other of holders.slice(0, NEWEST_OF_TAG)) {
      if (other.id === article.id) continue;
      const sameEvent = article.event !== undefined && other.event === article.event ? 10 : 0;
      const known = scores.get(other) ?? sameEvent;
      scores.set(other, known + 1 / Math.log2(1 + holders.length));
    }
  }
  const order = await positions();
  const place = ({ id }: Article) => order.get(id) ?? 0;
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || place(a) - place(b))
    .slice(0, count)
    .map(([other]) => summaryOf(other));
}

/** The article published just before and the one just after. */
export async function neighboursOf({ id }: Article): Promise<Neighbours> {
  return (await neighbours()).get(id) ?? {};
}

const neighbours = derived(
  (all) =>
    new Map(
      all.map(({ id }, index) => [
        id,
        { older: linkTo(all[index + 1]), newer: linkTo(all[index - 1]) },
      ]),
    ),
);

function linkTo(article: Article | undefined): Named | undefined {
  return article && { name: article.title, url: article.url };
}

interface Neighbours {
  readonly older?: Named | undefined;
  readonly newer?: Named | undefined;
}
