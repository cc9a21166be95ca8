import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { unlistedPages } from '../model/unlisted-pages.ts';
import { absoluteUrl, site } from '../site.ts';
import type { ReadPages } from './check-pages.ts';
import type { Expected } from './expected.ts';
import type { About, VerifyFinding } from './finding.ts';
import { decodeEntities } from './html-scan.ts';
import { readText } from './output-files.ts';

/** Whether feeds tell of published articles only, and of every one where the feed has its archive. */
export function checkFeeds(
  dist: string,
  files: ReadonlyMap<string, number>,
  { published }: Expected,
): VerifyFinding[] {
  const known = new Set(published.map(({ url }) => url));
  const archived = new Set<string>();
  const findings: VerifyFinding[] = [];
  for (const file of files.keys()) {
    if (!FEED.test(file)) continue;
    const told = addressesIn(readText(dist, file)).filter((address) => ARTICLE.test(address));
    for (const address of told) {
      if (!known.has(address)) {
        findings.push({
          about: 'nguồn tin',
          message: `${file} nhắc tới ${address}, bài không được đăng.`,
        });
      }
      if (/^(?:luu-tru\/.*)?atom\.xml$/.test(file)) archived.add(address);
    }
    const isOfAll = !file.includes('/');
    const least = Math.min(published.length, NEWEST);
    if (isOfAll && new Set(told).size < least) {
      findings.push({
        about: 'nguồn tin',
        message: `${file} chỉ có ${new Set(told).size} bài, phải có ít nhất ${least}.`,
      });
    }
  }
  const formats: readonly string[] = site.feeds.all;
  const isWhole = site.features.feedArchive && formats.includes('atom');
  const missing = isWhole ? published.filter(({ url }) => !archived.has(url)) : [];
  return [
    ...findings,
    ...missing.map(({ url }) => ({
      about: 'nguồn tin' as const,
      message: `Không nguồn tin Atom nào, kể cả lưu trữ theo tháng, có ${url}.`,
    })),
  ];
}

/** Whether the sitemap has every page with something to be found by exactly once, and no other. */
export function checkSitemap(
  dist: string,
  files: ReadonlyMap<string, number>,
  expected: Expected,
  { pages }: ReadPages,
): VerifyFinding[] {
  const listed = [...files.keys()]
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...readText(dist, file).matchAll(/<loc>([^<]+)<\/loc>/g)])
    .map(([, address = '']) => toPath(decodeEntities(address)));
  const wanted = [...pages]
    .filter(
      ([address, { noindex, refresh }]) =>
        !noindex && refresh === undefined && !unlistedPages.has(address),
    )
    .map(([address]) => address);
  const must = expected.published.map(({ url }) => url);
  return compare('sơ đồ trang', [...new Set([...wanted, ...must])], listed);
}

/** Whether the search index holds every text that readers may find exactly once, and no other. */
export function checkSearch(
  dist: string,
  files: ReadonlyMap<string, number>,
  { published, others }: Expected,
): VerifyFinding[] {
  const broken: string[] = [];
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const value = readJson(path.join(dist, `pagefind/${name}`), schema);
    if (value === undefined) broken.push(`pagefind/${name}`);
    return value;
  };
  const entry = read('pagefind-entry.json', entrySchema);
  const manifest = entry && read(entry.search, manifestSchema);
  const cards = (manifest?.cards ?? []).map((name) => `cards/${name}.pf_cards`);
  const named = [
    ...(entry ? [`pagefind/pagefind.${entry.languages.vi.hash}.pf_meta`] : []),
    ...(manifest ? [`pagefind/${manifest.facets}`, `pagefind/${manifest.names}`] : []),
    ...cards.map((name) => `pagefind/${name}`),
  ];
  broken.push(...named.filter((file) => !files.has(file)));
  const documents = cards
    .filter((name) => files.has(`pagefind/${name}`))
    .flatMap((name) => read(name, cardsSchema) ?? []);
  const found = documents.flatMap(
    ([name]) => read(`doc/${name}.pf_doc`, documentSchema)?.url ?? [],
  );
  const texts = [...published, ...others].map(({ url }) => url);
  return [
    ...broken.map((file) => ({
      about: 'tìm kiếm' as const,
      message: `Tệp ${file} của chỉ mục không có hoặc không đọc được.`,
    })),
    ...compare('tìm kiếm', texts, found),
  ];
}

function compare(
  about: About,
  expected: readonly string[],
  found: readonly string[],
): VerifyFinding[] {
  const wanted = new Set(expected);
  const counts = new Map<string, number>();
  for (const address of found) counts.set(address, (counts.get(address) ?? 0) + 1);
  return [
    ...[...wanted].filter((address) => !counts.has(address)).map((address) => `Thiếu ${address}.`),
    ...[...counts.keys()].filter((address) => !wanted.has(address)).map((one) => `Thừa ${one}.`),
    ...[...counts].filter(([, times]) => times > 1).map(([one, times]) => `${times} lần ${one}.`),
  ].map((message) => ({ about, message }));
}

/** Addresses of ours in any text, as paths. */
function addressesIn(text: string): string[] {
  const root = absoluteUrl('/');
  return [...text.matchAll(/https?:\/\/[^\s"'<>\\]+/g)]
    .map(([address]) => decodeEntities(address))
    .filter((address) => address.startsWith(root))
    .map(toPath);
}

function toPath(address: string): string {
  const url = URL.parse(address);
  return url ? decodeURI(url.pathname) : address;
}

/** JSON, packed by gzip or not; undefined when the file isn't there or doesn't hold what it should. */
function readJson<Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> | undefined {
  try {
    const bytes = readFileSync(file);
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return schema.parse(JSON.parse(plain.toString('utf8')));
  } catch {
    return undefined;
  }
}

const entrySchema = z.object({
  search: z.string(),
  languages: z.object({ vi: z.object({ hash: z.string() }) }),
});
const manifestSchema = z.object({
  facets: z.string(),
  names: z.string(),
  cards: z.string().array(),
});
const cardsSchema = z.tuple([z.string()]).rest(z.string()).array();
const documentSchema = z.object({ url: z.string() });

const FEED = /(?:^|\/)(?:rss|atom|feed)\.(?:xml|json)$/;
const ARTICLE = /^\/tin\/\d{4}\/\d{2}\/[^/]+\/$/;
/** How many articles a feed of all tells of at least, where there are as many. */
const NEWEST = 50;
