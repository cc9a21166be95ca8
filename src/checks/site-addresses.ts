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
  // Added one by one: tens of thousands as arguments, in arrays between or out of generators take longer.
  const addresses = new Set(fixed);
  const add: Add = (address) => addresses.add(address);
  if (site.features.offline) add('/ngoai-tuyen/');
  if (hasFeeds()) ['/nguon-tin/', '/nguon-tin.opml'].forEach(add);
  fileAddresses(content.files).forEach(add);
  addGroups(content, add);
  addOthers(content, add);
  addRegisters(content, add);
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

function addGroups({ articles, registers }: Fronts, add: Add): void {
  addWithFeeds('all', ['/'], add);
  const sections = registers.categories?.data ?? [];
  addWithFeeds(
    'sections',
    Array.from(sections, ({ slug }) => `/chuyen-muc/${slug}/`),
    add,
  );
  const registered = registers.authors?.data ?? [];
  addWithFeeds(
    'authors',
    Array.from(registered, ({ slug }) => `/tac-gia/${slug}/`),
    add,
  );
  // Each day and each name once: an archive has few of them beside its articles.
  const dates = new Map(
    articles.map(({ data: { date } }) => [(date.year * 100 + date.month) * 100 + date.day, date]),
  );
  for (const date of dates.values()) addArchive(date, add);
  const authors = new Set(articles.flatMap(({ data }) => data.author));
  addWithFeeds(
    'authors',
    Array.from(authors, (name) => `/tac-gia/${slugify(name)}/`),
    add,
  );
  const tags = new Set(articles.flatMap(({ data }) => data.tags));
  addWithFeeds(
    'tags',
    Array.from(tags, (tag) => `/the/${slugify(tag)}/`),
    add,
  );
  if (!site.features.events) return;
  for (const name of new Set(articles.flatMap(({ data }) => data.event ?? []))) {
    const event = findNamed(registers.events?.data ?? [], name);
    add('/su-kien/');
    addWithFeeds('events', [`/su-kien/${event?.slug ?? slugify(name)}/`], add);
  }
}

/** Lists of other kinds; of the ways to narrow them those by one property. */
function addOthers({ others }: Fronts, add: Add): void {
  for (const { kind, data } of others) {
    if (!site.features[kind]) continue;
    const { address } = kinds[kind];
    add(address);
    const values =
      kind === 'document'
        ? [data.type, String(data.date.year), data.issuer]
        : kind === 'question' && data.topic !== undefined
          ? [data.topic]
          : [];
    for (const value of values) add(`${address}loc/${slugify(value)}/`);
  }
}

/** Pages that registers make. */
function addRegisters({ registers, pages }: Fronts, add: Add): void {
  const { calendar, organization, english } = site.features;
  const sessions = calendar ? (registers.calendar?.data ?? []) : [];
  if (sessions.length > 0) ['/lich-cong-tac/', '/lich-cong-tac/lich.ics'].forEach(add);
  for (const { date } of sessions) {
    const { year, number } = weekOf(date);
    add(`/lich-cong-tac/${year}/${String(number).padStart(2, '0')}/`);
  }
  const units = organization ? (registers.units?.data ?? []) : [];
  const leaders = organization ? (registers.leaders?.data ?? []) : [];
  if (units.length > 0) add('/co-cau-to-chuc/');
  if (leaders.length > 0) add('/lanh-dao/');
  if (!english) return;
  const hasStructure = units.some(({ nameEn }) => nameEn !== undefined);
  const hasContacts = leaders.some(({ officeEn }) => officeEn !== undefined);
  if (hasStructure) add('/en/structure/');
  if (hasContacts) add('/en/contacts/');
  if (hasStructure || hasContacts || pages.some(({ data }) => data.lang === 'en')) add('/en/');
}

/** Pages of one kind of list, each with its feeds. */
function addWithFeeds(list: FeedList, pages: readonly string[], add: Add): void {
  const feeds = feedLinks(list, '', '').map(({ url }) => url);
  for (const page of pages) {
    add(page);
    for (const feed of feeds) add(`${page}${feed}`);
  }
}

function addArchive(date: VietnameseDate, add: Add): void {
  const [year = '', month = '', day = ''] = toIso(date).slice(0, 10).split('-');
  add(`/luu-tru/${year}/`);
  add(`/luu-tru/${year}/${month}/`);
  if (site.features.days) add(`/luu-tru/${year}/${month}/${day}/`);
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

type Add = (address: string) => void;
