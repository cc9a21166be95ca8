import { feedLinks, type Feed, type FeedFormat, type FeedList } from '../model/feed.ts';
import { site } from '../site.ts';
import { articles, type Article } from './articles.ts';
import { byAuthor, byEvent, byMonth, bySection, byTag, type Group } from './groups.ts';
import { summaryOf } from './summary.ts';

/** Articles in one feed; readers' programs ask for it again and again, so it stays short. */
const NEWEST = 50;

/** Lists that have feeds, beside that of all articles. */
const LISTS = {
  sections: { groups: bySection, heading: 'Chuyên mục', tell: 'Tin trong chuyên mục' },
  events: { groups: byEvent, heading: 'Sự kiện', tell: 'Tin về sự kiện' },
  authors: { groups: byAuthor, heading: 'Tác giả', tell: 'Tin của tác giả' },
  tags: { groups: byTag, heading: 'Thẻ', tell: 'Tin gắn thẻ' },
} as const satisfies Record<Exclude<FeedList, 'all'>, object>;

/** Static paths of a route `[...list]/<file of the format>`: every feed in that form. */
export async function feedPaths(format: FeedFormat): Promise<FeedPath[]> {
  const feeds: Feed[] = [];
  if (has('all', format)) feeds.push(...(await feedsOfAll(format)));
  for (const [list, { groups, tell }] of Object.entries(LISTS)) {
    if (!has(list as FeedList, format)) continue;
    feeds.push(...(await groups()).map((group) => feedOf(group, tell)));
  }
  return feeds.map((feed) => ({
    params: { list: feed.page.slice(1, -1) || undefined },
    props: { feed },
  }));
}

/** Every list that has feeds, with their links, for people who choose among them. */
export async function feedGroups(): Promise<readonly FeedGroup[]> {
  const all = { name: site.name, url: '/', feeds: feedLinks('all', site.name, '/') };
  const groups = await Promise.all(
    Object.entries(LISTS).map(async ([list, { groups: read, heading }]) => ({
      heading,
      lists: (await read()).map(({ name, url }) => ({
        name,
        url,
        feeds: feedLinks(list as FeedList, name, url),
      })),
    })),
  );
  return [{ heading: 'Tất cả tin', lists: [all] }, ...groups]
    .map(({ heading, lists }) => ({
      heading,
      lists: lists.filter(({ feeds }) => feeds.length > 0),
    }))
    .filter(({ lists }) => lists.length > 0);
}

/**
 * The feed of all articles and, for Atom, the months before the newest as its archive (RFC 5005). The feed
 * that readers subscribe to holds the newest month whole, so that no article falls between the two.
 */
async function feedsOfAll(format: FeedFormat): Promise<Feed[]> {
  const all = await articles();
  const [newest, ...archived] =
    format === 'atom' && site.features.feedArchive ? await byMonth() : [];
  const count = Math.max(NEWEST, newest?.articles.length ?? 0);
  const address = (month: Group | undefined) => month && `${month.url}atom.xml`;
  const main: Feed = {
    title: site.name,
    description: site.description,
    page: '/',
    articles: all.slice(0, count).map(summaryOf),
    archive: { older: address(archived[0]) },
  };
  const months = archived.map((month, index): Feed => ({
    title: `${site.name}, ${month.name.toLowerCase()}`,
    description: `Tin đăng trong ${month.name.toLowerCase()}.`,
    page: month.url,
    articles: month.articles.map(summaryOf),
    archive: {
      current: '/atom.xml',
      older: address(archived[index + 1]),
      newer: address(archived[index - 1]),
    },
  }));
  return [main, ...months];
}

function feedOf({ name, url, articles: ofGroup }: Group, tell: string): Feed {
  return {
    title: `${name} – ${site.name}`,
    description: `${tell} ${name}.`,
    page: url,
    articles: newest(ofGroup).map(summaryOf),
  };
}

function newest(list: readonly Article[]): readonly Article[] {
  return list.slice(0, NEWEST);
}

function has(list: FeedList, format: FeedFormat): boolean {
  const formats: readonly FeedFormat[] = site.feeds[list];
  return formats.includes(format);
}

interface FeedPath {
  readonly params: { readonly list: string | undefined };
  readonly props: { readonly feed: Feed };
}

interface FeedGroup {
  readonly heading: string;
  readonly lists: readonly {
    readonly name: string;
    readonly url: string;
    readonly feeds: ReturnType<typeof feedLinks>;
  }[];
}
