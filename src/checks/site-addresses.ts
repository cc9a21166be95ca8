import { addressOf } from '../model/address.ts';
import { feedLinks, hasFeeds, type FeedList } from '../model/feed.ts';
import { findNamed } from '../model/find-named.ts';
import { kinds } from '../model/kind.ts';
import { isPageShown } from '../model/page.ts';
import { weekOf } from '../model/work-session.ts';
import { site } from '../site.ts';
import { toIso, type VietnameseDate } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import type { Fronts } from './content.ts';
import { isSameFronts } from './same-fronts.ts';

/** Every address that the built site answers, as src/pages makes them; of long lists only the first page. */
export function siteAddresses(content: Fronts): ReadonlySet<string> {
  const latest = known.get(content.files);
  if (latest && isSameFronts(latest.content, content)) return latest.addresses;
  const addresses = collectAddresses(content);
  known.set(content.files, { content, addresses });
  return addresses;
}

function collectAddresses(content: Fronts): ReadonlySet<string> {
  // Added one by one: tens of thousands as arguments or in arrays between take longer.
  const addresses = new Set(fixed);
  const add = (some: Iterable<string>) => {
    for (const one of some) addresses.add(one);
  };
  if (site.features.offline) addresses.add('/ngoai-tuyen/');
  if (hasFeeds()) add(['/nguon-tin/', '/nguon-tin.opml']);
  add(fileAddresses(content.files));
  add(groupAddresses(content));
  add(otherAddresses(content));
  add(registerAddresses(content));
  for (const { data, url } of content.pages) if (!isPageShown(data)) addresses.delete(url);
  return addresses;
}

/**
 * Whether the address belongs to the site's own files: assets, the search index, hosts' rules; or leads through a file
 * as if it were a folder.
 */
export function isReserved(address: string, existing: ReadonlySet<string>): boolean {
  const parts = address.split('/').slice(1, -1);
  const folders = parts.map((_, count) => `/${parts.slice(0, count + 1).join('/')}`);
  return RESERVED.test(address) || folders.some((folder) => existing.has(folder));
}

/** Beginnings that the build writes under, and files that hosts read. */
const RESERVED =
  /^\/(?:[_.]|pagefind\/|quan-tri\/|bao-cao\/|bieu-tuong\/|ngoai-tuyen\/|sw\.js$|manifest\.json$)/i;

/** An address as it is compared: percent-decoded, NFC, with a slash at its end unless it names a file. */
export function toComparable(path: string): string {
  const plain = decode(path)
    .normalize('NFC')
    .replace(/\/index\.html$/i, '/');
  return plain.endsWith('/') || /\.[a-z0-9]+$/i.test(plain) ? plain : `${plain}/`;
}

function fileAddresses(files: ReadonlySet<string>): readonly string[] {
  let addresses = ofFiles.get(files);
  if (!addresses) {
    addresses = Array.from(files, (file) => {
      const address = addressOf(file);
      return address.ok ? address.address.url : file.slice(file.indexOf('/'));
    });
    ofFiles.set(files, addresses);
  }
  return addresses;
}

function* groupAddresses({ articles, registers }: Fronts): Iterable<string> {
  yield* withFeeds('all', ['/']);
  const categories = registers.categories?.data ?? [];
  yield* withFeeds(
    'sections',
    categories.values().map(({ slug }) => `/chuyen-muc/${slug}/`),
  );
  const known = registers.authors?.data ?? [];
  yield* withFeeds(
    'authors',
    known.values().map(({ slug }) => `/tac-gia/${slug}/`),
  );
  // Each day and each name once: an archive has few of them beside its articles.
  const dates = new Map(
    articles.map(({ data: { date } }) => [(date.year * 100 + date.month) * 100 + date.day, date]),
  );
  for (const date of dates.values()) yield* archiveAddresses(date);
  const authors = new Set(articles.flatMap(({ data }) => data.author));
  yield* withFeeds(
    'authors',
    authors.values().map((name) => `/tac-gia/${slugify(name)}/`),
  );
  const tags = new Set(articles.flatMap(({ data }) => data.tags));
  yield* withFeeds(
    'tags',
    tags.values().map((tag) => `/the/${slugify(tag)}/`),
  );
  if (!site.features.events) return;
  for (const name of new Set(articles.flatMap(({ data }) => data.event ?? []))) {
    const event = findNamed(registers.events?.data ?? [], name);
    yield '/su-kien/';
    yield* withFeeds('events', [`/su-kien/${event?.slug ?? slugify(name)}/`]);
  }
}

/** Lists of other kinds; of the ways to narrow them those by one property. */
function* otherAddresses({ others }: Fronts): Iterable<string> {
  for (const { kind, data } of others) {
    if (!site.features[kind]) continue;
    const { address } = kinds[kind];
    yield address;
    const values =
      kind === 'document'
        ? [data.type, String(data.date.year), data.issuer]
        : kind === 'question' && data.topic !== undefined
          ? [data.topic]
          : [];
    for (const value of values) yield `${address}loc/${slugify(value)}/`;
  }
}

/** Pages that registers make. */
function* registerAddresses({ registers, pages }: Fronts): Iterable<string> {
  const { calendar, organization, english } = site.features;
  const sessions = calendar ? (registers.calendar?.data ?? []) : [];
  if (sessions.length > 0) yield* ['/lich-cong-tac/', '/lich-cong-tac/lich.ics'];
  for (const { date } of sessions) {
    const { year, number } = weekOf(date);
    yield `/lich-cong-tac/${year}/${String(number).padStart(2, '0')}/`;
  }
  const units = organization ? (registers.units?.data ?? []) : [];
  const leaders = organization ? (registers.leaders?.data ?? []) : [];
  if (units.length > 0) yield '/co-cau-to-chuc/';
  if (leaders.length > 0) yield '/lanh-dao/';
  if (!english) return;
  const hasStructure = units.some(({ nameEn }) => nameEn !== undefined);
  const hasContacts = leaders.some(({ officeEn }) => officeEn !== undefined);
  if (hasStructure) yield '/en/structure/';
  if (hasContacts) yield '/en/contacts/';
  if (hasStructure || hasContacts || pages.some(({ data }) => data.lang === 'en')) yield '/en/';
}

/** Pages of one kind of list, each with its feeds. */
function* withFeeds(list: FeedList, pages: Iterable<string>): Iterable<string> {
  const feeds = feedLinks(list, '', '').map(({ url }) => url);
  for (const page of pages) {
    yield page;
    for (const feed of feeds) yield `${page}${feed}`;
  }
}

function* archiveAddresses(date: VietnameseDate): Iterable<string> {
  const [year = '', month = '', day = ''] = toIso(date).slice(0, 10).split('-');
  yield `/luu-tru/${year}/`;
  yield `/luu-tru/${year}/${month}/`;
  if (site.features.days) yield `/luu-tru/${year}/${month}/${day}/`;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Collected once for all rules that ask, and again when a front matter has changed. */
const known = new WeakMap<
  ReadonlySet<string>,
  { readonly content: Fronts; readonly addresses: ReadonlySet<string> }
>();

/** While content is watched, texts change more often than the list of files. */
const ofFiles = new WeakMap<ReadonlySet<string>, readonly string[]>();

const fixed = [
  '/',
  '/404.html',
  '/chuyen-muc/',
  '/luu-tru/',
  '/humans.txt',
  '/robots.txt',
  '/sitemap-index.xml',
  '/tac-gia/',
  '/the/',
  '/tim-kiem/',
  '/tin/',
];
