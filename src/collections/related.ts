import type { ArticleSummary, Named } from '../model/summary.ts';
import { slugify } from '../text/slug.ts';
import type { Article } from './articles.ts';
import { derived } from './derived.ts';
import { summaryOf } from './summary.ts';

/** A tag or a person on more articles than this says little; only the newest of them are looked at. */
const NEWEST_OF_KEY = 200;

/** Up to how many tags a common person outweighs. */
const PERSON = 1000;
/** Within an event only time counts: all else in common is nothing beside it. */
const EVENT = Number.MAX_SAFE_INTEGER;

/** Articles by what they share, as positions in the order of all, newest first. */
const sharing = derived((all) => {
  const byKey = new Map<string, number[]>();
  const holders = (key: string, position: number): number[] => {
    const known = byKey.get(key);
    if (known) known.push(position);
    else byKey.set(key, [position]);
    return known ?? byKey.get(key) ?? [];
  };
  const slugs = new Map<string, string>();
  const keys = all.map(({ event, people, tags }, position) => ({
    // The address of an event or a tag can't be taken for a person's key: it begins with a slash.
    events: event ? [holders(event.url, position)] : [],
    people: [...new Set(people.map((name) => slugOf(name, slugs)))].map((key) =>
      holders(key, position),
    ),
    tags: tags.map(({ url }) => holders(url, position)),
  }));
  const positions = new Map(all.map(({ id }, position) => [id, position]));
  return { all, keys, positions, weights: new Float64Array(all.length) };
});

/**
 * Up to `count` articles on the same matter: those of the same event first, then those with more people
 * in common, then those with more and rarer tags in common; newest first among equals.
 */
export async function relatedTo(
  { id }: Pick<Article, 'id'>,
  count = 5,
): Promise<readonly ArticleSummary[]> {
  const { all, keys, positions, weights } = await sharing();
  const own = positions.get(id);
  const shared = own === undefined ? undefined : keys[own];
  if (!shared) return [];
  const found: number[] = [];
  const add = (lists: readonly (readonly number[])[], weigh: (holders: number) => number) => {
    for (const list of lists) {
      const weight = weigh(list.length);
      for (let index = 0; index < list.length && index < NEWEST_OF_KEY; index++) {
        const position = list[index] ?? 0;
        if (position === own) continue;
        const before = weights[position] ?? 0;
        if (before === 0) found.push(position);
        weights[position] = Math.min(before + weight, EVENT);
      }
    }
  };
  add(shared.events, () => EVENT);
  add(shared.people, () => PERSON);
  add(shared.tags, (holders) => 1 / Math.log2(1 + holders));
  const nearest = best(found, weights, count);
  for (const position of found) weights[position] = 0;
  return nearest.flatMap((position) => {
    const other = all[position];
    return other ? [summaryOf(other)] : [];
  });
}

/** The positions of most weight, the first of equals before the others. */
function best(found: readonly number[], weights: Float64Array, count: number): readonly number[] {
  const top: number[] = [];
  const isBefore = (a: number, b: number) => {
    const difference = (weights[a] ?? 0) - (weights[b] ?? 0);
    return difference === 0 ? a < b : difference > 0;
  };
  for (const position of found) {
    let place = top.length;
    while (place > 0 && isBefore(position, top[place - 1] ?? 0)) place -= 1;
    if (place >= count) continue;
    top.splice(place, 0, position);
    if (top.length > count) top.pop();
  }
  return top;
}

/** The article published just before and the one just after. */
export async function neighboursOf({ id }: Article): Promise<Neighbours> {
  return (await neighbours()).get(id) ?? {};
}

const neighbours = derived((all) => {
  const links = all.map(({ title, url }): Named => ({ name: title, url }));
  return new Map(
    all.map(({ id }, index) => [id, { older: links[index + 1], newer: links[index - 1] }]),
  );
});

function slugOf(name: string, known: Map<string, string>): string {
  const slug = known.get(name) ?? slugify(name);
  known.set(name, slug);
  return slug;
}

interface Neighbours {
  readonly older?: Named | undefined;
  readonly newer?: Named | undefined;
}
