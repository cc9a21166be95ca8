import type { Named } from '../model/summary.ts';
import { site } from '../site.ts';
import { sortVietnamese } from '../text/collate.ts';
import type { Article } from './articles.ts';
import { derived } from './derived.ts';

/** Articles that share a section, a tag, an author, an event or a time, newest first. */
export interface Group extends Named {
  /** Last part of the address. */
  readonly slug: string;
  readonly articles: readonly Article[];
}

/** Groups by section; only sections that hold an article. */
export const bySection = derived((all) => group(all, ({ category }) => [category]));

/** Groups by tag, in alphabetical order. */
export const byTag = derived((all) => alphabetical(group(all, ({ tags }) => tags)));

/** Groups by author, in alphabetical order. */
export const byAuthor = derived((all) => alphabetical(group(all, ({ authors }) => authors)));

/** Groups by event, the one with the newest article first; none when events are off. */
export const byEvent = derived((all) =>
  site.features.events ? group(all, ({ event }) => (event ? [event] : [])) : [],
);

/** Groups by day of publication, newest first; the slug is `2020/06/30`. */
export const byDay = derived((all) => group(all, ({ date }) => [dayOf(date)]));

/** Groups by month of publication, newest first; the slug is `2020/06`. */
export const byMonth = derived((all) => group(all, ({ date }) => [monthOf(date)]));

/** Groups by year of publication, newest first. */
export const byYear = derived((all) => group(all, ({ date }) => [yearOf(date)]));

function group(all: readonly Article[], keys: (article: Article) => readonly Named[]): Group[] {
  const groups = new Map<string, Group & { articles: Article[] }>();
  for (const article of all) {
    for (const { name, url } of keys(article)) {
      const known = groups.get(url);
      if (known) known.articles.push(article);
      else groups.set(url, { name, url, slug: slugOf(url), articles: [article] });
    }
  }
  return [...groups.values()];
}

function alphabetical(groups: Group[]): Group[] {
  const byAddress = groups.sort((a, b) => (a.url < b.url ? -1 : 1));
  return sortVietnamese(byAddress, ({ name }) => name);
}

/** `/luu-tru/2020/06/` -> `2020/06`: the address without its first part. */
function slugOf(url: string): string {
  return url.split('/').slice(2, -1).join('/');
}

function yearOf({ year }: Article['date']): Named {
  return { name: `Năm ${year}`, url: `/luu-tru/${year}/` };
}

function monthOf({ year, month }: Article['date']): Named {
  return { name: `Tháng ${month}/${year}`, url: `/luu-tru/${year}/${twoDigits(month)}/` };
}

function dayOf({ year, month, day }: Article['date']): Named {
  const url = `/luu-tru/${year}/${twoDigits(month)}/${twoDigits(day)}/`;
  return { name: `Ngày ${day}/${month}/${year}`, url };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
