import type { ArticleSummary, Named } from '../model/summary.ts';
import { slugify } from '../text/slug.ts';
import type { Article } from './articles.ts';
import { derived } from './derived.ts';
import { summaryOf } from './summary.ts';

/** A tag or a person on more articles than this says little; only the newest of them are looked at. */
const NEWEST_OF_KEY = 200;

/** Articles by what they share: event, person or tag, newest first. */
const byKey = derived((all) => {
  const index = new Map<string, Article[]>();
  for (const article of all) {
    for (const key of [...eventKeys(article), ...peopleKeys(article), ...tagKeys(article)]) {
      const known = index.get(key);
      if (known) known.push(article);
      else index.set(key, [article]);
    }
  }
  return index;
});

const positions = derived((all) => new Map(all.map(({ id }, index) => [id, index])));

/**
 * Up to `count` articles on the same matter: those of the same event first, then those with more people
 * in common, then those with more and rarer tags in common; newest first among equals.
 */
export async function relatedTo(article: Article, count = 5): Promise<readonly ArticleSummary[]> {
  const index = await byKey();
  const order = await positions();
  const ties = new Map<Article, Tie>();
  const add = (keys: readonly string[], weigh: (tie: Tie, holders: number) => void) => {
    for (const key of keys) {
      const holders = index.get(key) ?? [];
      for (const other of holders.slice(0, NEWEST_OF_KEY)) {
        if (other.id === article.id) continue;
        const tie = ties.get(other) ?? { event: 0, people: 0, tags: 0 };
        weigh(tie, holders.length);
        ties.set(other, tie);
      }
    }
  };
  add(eventKeys(article), (tie) => (tie.event = 1));
  add(peopleKeys(article), (tie) => (tie.people += 1));
  add(tagKeys(article), (tie, holders) => (tie.tags += 1 / Math.log2(1 + holders)));
  const place = ({ id }: Article) => order.get(id) ?? 0;
  return [...ties]
    .sort(([a, one], [b, other]) => compareTies(one, other) || place(a) - place(b))
    .slice(0, count)
    .map(([other]) => summaryOf(other));
}

/** The nearer tie first. Within an event only time counts. */
function compareTies(a: Tie, b: Tie): number {
  if (a.event !== b.event) return b.event - a.event;
  return a.event === 1 ? 0 : b.people - a.people || b.tags - a.tags;
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

// The address of an event or a tag can't be taken for a person's key: it begins with a slash.
function eventKeys({ event }: Article): string[] {
  return event ? [event.url] : [];
}

function peopleKeys({ people }: Article): string[] {
  return [...new Set(people.map((name) => slugify(name)))];
}

function tagKeys({ tags }: Article): string[] {
  return tags.map(({ url }) => url);
}

interface Tie {
  event: number;
  people: number;
  tags: number;
}

interface Neighbours {
  readonly older?: Named | undefined;
  readonly newer?: Named | undefined;
}
