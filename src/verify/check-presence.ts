import type { ArticleEntry } from '../model/entry.ts';
import { kinds, otherKinds } from '../model/kind.ts';
import { absoluteUrl, site } from '../site.ts';
import { slugify } from '../text/slug.ts';
import type { ReadPages } from './check-pages.ts';
import type { Expected } from './expected.ts';
import type { VerifyFinding } from './finding.ts';
import { plainText } from './html-scan.ts';

/** Whether every text has exactly one page, under its own title, and nothing else has one. */
export function checkTexts(expected: Expected, { pages }: ReadPages): VerifyFinding[] {
  const { published, withdrawn, others, pages: statics } = expected;
  const findings: VerifyFinding[] = [];
  const say = (message: string) => findings.push({ about: 'trang', message });
  const byCanonical = Map.groupBy(
    [...pages].filter(
      // An article as one file (`toan-van.html`) is no second page of it: search engines are told to leave it.
      ([, { refresh, canonical, noindex }]) =>
        refresh === undefined && canonical !== undefined && !noindex,
    ),
    ([, { canonical = '' }]) => canonical,
  );
  for (const { url, data, file } of [...published, ...others, ...statics]) {
    const page = pages.get(decodeURI(url));
    // An issue of the bulletin need not have one.
    const { title: written = '' } = data;
    const title = plainText(escape(written));
    if (page === undefined) say(`Thiếu trang ${url} của ${file}.`);
    else if (!sameWords(page.heading).includes(sameWords(title)))
      say(`Trang ${url} không mang tiêu đề “${written}” của ${file}.`);
    const copies = byCanonical.get(absoluteUrl(url)) ?? [];
    if (copies.length > 1)
      say(`${file} có ${copies.length} trang: ${copies.map(([at]) => at).join(', ')}.`);
  }
  for (const { url, file } of withdrawn) {
    if (!pages.has(url)) say(`Thiếu trang báo đã gỡ ${url} của ${file}.`);
  }
  const known = new Set([...published, ...withdrawn, ...others].map(({ url }) => url));
  const redirected = new Set(expected.redirects.map(({ from }) => from.replace(/\/?$/, '/')));
  for (const [address, { refresh }] of pages) {
    const isText = ARTICLE.test(address) || OTHER.test(address);
    if (!isText || known.has(address)) continue;
    if (refresh !== undefined && redirected.has(address)) continue;
    say(`Thừa trang ${address}: không bài nào trong nội dung có địa chỉ này.`);
  }
  return findings;
}

/** Whether each article is linked from the lists that readers look through: all, section, month, tags, authors. */
export function checkLists({ published }: Expected, { lists }: ReadPages): VerifyFinding[] {
  return published.flatMap((article) => {
    const on = lists.get(article.url) ?? new Set();
    return wantedLists(article)
      .filter((wanted) => !isOn(on, wanted))
      .map(({ name, address, under }) => ({
        about: 'danh sách' as const,
        message: `${article.url} không có trong danh sách ${name} (${address ?? `${under ?? ''}…`}).`,
      }));
  });
}

/** Sections and authors get their addresses from registers, so any list of their kind will do. */
function wantedLists({ id, data }: ArticleEntry): Wanted[] {
  const month = id.split('/').slice(0, 2).join('/');
  return [
    { name: 'mọi tin', address: '/tin/' },
    { name: 'của tháng', address: `/luu-tru/${month}/` },
    ...data.tags.map((tag) => ({ name: 'của thẻ', address: `/the/${slugify(tag)}/` })),
    { name: 'của chuyên mục', under: '/chuyen-muc/' },
    { name: 'của tác giả', under: '/tac-gia/' },
  ];
}

function isOn(lists: ReadonlySet<string>, { address, under = '' }: Wanted): boolean {
  if (address !== undefined) return lists.has(address);
  return [...lists].some((list) => list.startsWith(under) && list !== under);
}

interface Wanted {
  readonly name: string;
  readonly address?: string;
  /** Any list below this address. */
  readonly under?: string;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Titles are set with other spaces, quotation marks and dashes than they are written with. */
function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const ARTICLE = /^\/tin\/\d{4}\/\d{2}\/[^/]+\/$/;
const OTHER = new RegExp(
  `^(?:${otherKinds
    .filter((kind) => site.features[kind])
    .map((kind) => kinds[kind].address)
    .join('|')})(?!(?:loc|trang)/).+/$`,
);
