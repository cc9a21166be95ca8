import { addressOf } from '../model/address.ts';
import { slugify } from '../text/slug.ts';
import type { Content } from './content.ts';

/** Every address that the built site answers, as src/pages makes them; of long lists only the first page. */
export function siteAddresses(content: Content): Set<string> {
  return new Set([...fixed, ...fileAddresses(content.files), ...groupAddresses(content)]);
}

/** An address as it is compared: percent-decoded, NFC, with a slash at its end unless it names a file. */
export function toComparable(path: string): string {
  const plain = decode(path).normalize('NFC');
  return plain.endsWith('/') || /\.[a-z0-9]+$/i.test(plain) ? plain : `${plain}/`;
}

function* fileAddresses(files: ReadonlySet<string>): Iterable<string> {
  for (const file of files) {
    const address = addressOf(file);
    if (address.ok) yield address.address.url;
    else yield file.slice(file.indexOf('/'));
  }
}

function* groupAddresses({ articles, registers }: Content): Iterable<string> {
  for (const { slug } of registers.categories?.data ?? []) {
    yield `/chuyen-muc/${slug}/`;
    yield `/chuyen-muc/${slug}/rss.xml`;
  }
  for (const { slug } of registers.authors?.data ?? []) yield `/tac-gia/${slug}/`;
  for (const { data } of articles) {
    const { year, month } = data.date;
    yield `/luu-tru/${year}/`;
    yield `/luu-tru/${year}/${String(month).padStart(2, '0')}/`;
    for (const name of data.author) yield `/tac-gia/${slugify(name)}/`;
    for (const tag of data.tags) yield `/the/${slugify(tag)}/`;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const fixed = [
  '/',
  '/404.html',
  '/chuyen-muc/',
  '/luu-tru/',
  '/robots.txt',
  '/rss.xml',
  '/sitemap-index.xml',
  '/tac-gia/',
  '/the/',
  '/tim-kiem/',
  '/tin/',
];
