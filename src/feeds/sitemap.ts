import { absoluteUrl } from '../site.ts';

/** An address for search engines and, where it is known, the day of its last change. */
export interface SitemapEntry {
  /** Site-absolute: `/tin/2020/06/so-ket/`. */
  readonly url: string;
  readonly changed?: string | undefined;
}

/** A file of the sitemap protocol holds at most this many addresses. */
const MOST = 50_000;

/**
 * The files of a sitemap (sitemaps.org, protocol 0.9): an index and as many parts as are needed.
 * @returns file name -> XML
 */
export function sitemapFiles(entries: readonly SitemapEntry[]): ReadonlyMap<string, string> {
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(entries.length / MOST)) },
    (_, index) => ({
      name: `sitemap-${index}.xml`,
      entries: entries.slice(index * MOST, (index + 1) * MOST),
    }),
  );
  const index = parts.map(({ name }) => `<sitemap><loc>${absoluteUrl(`/${name}`)}</loc></sitemap>`);
  return new Map([
    ['sitemap-index.xml', document('sitemapindex', index)],
    ...parts.map(({ name, entries: inPart }): [string, string] => [
      name,
      document('urlset', inPart.map(entryXml)),
    ]),
  ]);
}

function document(root: string, lines: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

function entryXml({ url, changed }: SitemapEntry): string {
  // An address is percent-encoded: of XML's own characters only these can be left in it.
  const loc = absoluteUrl(url).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return `<url><loc>${loc}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`;
}
