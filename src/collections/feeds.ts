import { feedLinks, type Feed, type FeedFormat, type FeedList } from '../model/feed.ts';
import type { Counted } from '../model/summary.ts';
import { site } from '../site.ts';
import { articles, type Article } from './articles.ts';
import { counted } from './group-paths.ts';
import { byAuthor, byEvent, byMonth, bySection, byTag, type Group } from './groups.ts';
import { summaryOf } from './summary.ts';

/** Articles in one feed; readers' programs ask for it again and again, so it stays short. */
const NEWEST = 50;
/** Lists of one kind on the page of feeds. */
const CHOICES = 25;

/** Lists that have feeds, beside that of all articles. */
const LISTS = {
  sections: {
    groups: bySection,
    heading: 'Chuyên mục',
    url: '/chuyen-muc/',
    tell: 'Tin trong chuyên mục',
  },
  events: { groups: byEvent, heading: 'Sự kiện', url: '/su-kien/', tell: 'Tin về sự kiện' },
  authors: { groups: byAuthor, heading: 'Tác giả', url: '/tac-gia/', tell: 'Tin của tác giả' },
  tags: { groups: byTag, heading: 'Thẻ', url: '/the/', tell: 'Tin gắn thẻ' },
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

/** Every list that has feeds, with their links, under the heading of its kind; none when feeds are off. */
export async function feedGroups(): Promise<readonly FeedGroup[]> {
  const all = { name: site.name, url: '/', count: 0, feeds: feedLinks('all', site.name, '/') };
  const groups = await Promise.all(
    Object.entries(LISTS).map(async ([list, { groups: read, heading, url }]) => ({
      heading,
      url,
      lists: (await read()).map((group) => ({
        ...counted(group),
        feeds: feedLinks(list as FeedList, group.name, group.url),
      })),
    })),
  );
  return [{ heading: 'Tất cả tin', url: '/tin/', lists: [all] }, ...groups]
    .map((group) => ({ ...group, lists: group.lists.filter(({ feeds }) => feeds.length > 0) }))
    .filter(({ lists }) => lists.length > 0);
}

/**
 * The same for people who choose among them: of a kind with many lists those with most articles, for each list's own page
 * names its feeds too.
 */
export async function feedChoices(): Promise<readonly FeedChoice[]> {
  return (await feedGroups()).map(({ lists, ...group }) => ({
    ...group,
    lists: lists.length > CHOICES ? mostArticles(lists).slice(0, CHOICES) : lists,
    total: lists.length,
  }));
}

function mostArticles<List extends { readonly count: number }>(lists: readonly List[]): List[] {
  return lists.toSorted((a, b) => b.count - a.count);
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
  /** Address of the page that names all these lists. */
  readonly url: string;
  readonly lists: readonly (Counted & { readonly feeds: ReturnType<typeof feedLinks> })[];
}

interface FeedChoice extends FeedGroup {
  /** How many lists there are; more than are named when there are many. */
  readonly total: number;
}
