import { absoluteUrl, site } from '../site.ts';

/** An address for search engines and, where it is known, the day of its last change. */
export interface SitemapEntry {
  /** Site-absolute: `/tin/2020/06/so-ket/`. */
  readonly url: string;
  readonly changed?: string | undefined;
  /** Absolute address of the picture that stands for the page. */
  readonly image?: string | undefined;
  /** Told of an article of the last two days. */
  readonly news?: News | undefined;
}

/** What Google's news extension wants (schemas/sitemap-news/0.9). */
export interface News {
  readonly title: string;
  /** W3C date and time. */
  readonly published: string;
  readonly lang: string;
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
  const xml = lines.join('\n');
  // An extension is named only where it is used.
  const extensions = Object.entries(EXTENSIONS).filter(([prefix]) => xml.includes(`<${prefix}:`));
  const names = extensions.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n');
}

const EXTENSIONS = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
};

function entryXml({ url, changed, image, news }: SitemapEntry): string {
  const parts = [
    `<loc>${escape(absoluteUrl(url))}</loc>`,
    changed === undefined ? '' : `<lastmod>${changed}</lastmod>`,
    news === undefined ? '' : newsXml(news),
    image === undefined ? '' : `<image:image><image:loc>${escape(image)}</image:loc></image:image>`,
  ];
  return `<url>${parts.join('')}</url>`;
}

function newsXml({ title, published, lang }: News): string {
  const publication = `<news:name>${escape(site.name)}</news:name><news:language>${lang}</news:language>`;
  return [
    `<news:news><news:publication>${publication}</news:publication>`,
    `<news:publication_date>${published}</news:publication_date>`,
    `<news:title>${escape(title)}</news:title></news:news>`,
  ].join('');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;');
}
