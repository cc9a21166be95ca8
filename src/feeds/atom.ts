import { XMLBuilder } from 'fast-xml-parser';
import type { Feed } from '../model/feed.ts';
import type { ArticleSummary } from '../model/summary.ts';
import { absoluteUrl, site } from '../site.ts';
import { compareDates, toIsoInstant, type VietnameseDate } from '../text/date.ts';

/** An Atom feed (RFC 4287), or a document of a paged archive (RFC 5005, section 4). */
export function atomFeed({ title, description, page, articles, archive }: Feed): string {
  const changes = articles.map(({ date, updated }) => updated ?? date).sort(compareDates);
  const { current, older, newer } = archive ?? {};
  const links = [
    { rel: 'self', href: `${page}atom.xml`, type: 'application/atom+xml' },
    { rel: 'alternate', href: page, type: 'text/html' },
    ...Object.entries({ current, 'prev-archive': older, 'next-archive': newer }).flatMap(
      ([rel, href]) => (href === undefined ? [] : [{ rel, href, type: 'application/atom+xml' }]),
    ),
    ...(site.webSubHub === undefined ? [] : [{ rel: 'hub', href: site.webSubHub }]),
  ];
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      ...(current !== undefined && { '@xmlns:fh': 'http://purl.org/syndication/history/1.0' }),
      '@xml:lang': site.lang,
      id: absoluteUrl(page),
      title,
      subtitle: description,
      updated: toIsoInstant(changes.at(-1) ?? EPOCH),
      author: { name: site.name, uri: absoluteUrl('/') },
      ...(current !== undefined && { 'fh:archive': '' }),
      link: links.map(({ rel, href, ...type }) =>
        asAttributes({ rel, href: absoluteUrl(href), ...type }),
      ),
      entry: articles.map(entry),
    },
  });
}

function entry({
  url,
  title,
  description,
  date,
  updated,
  authors,
  category,
  tags,
  lang,
}: ArticleSummary) {
  return {
    ...(lang !== site.lang && { '@xml:lang': lang }),
    id: absoluteUrl(url),
    title,
    link: asAttributes({ rel: 'alternate', href: absoluteUrl(url), type: 'text/html' }),
    published: toIsoInstant(date),
    updated: toIsoInstant(updated ?? date),
    author: authors.map(({ name, url: page }) => ({ name, uri: absoluteUrl(page) })),
    category: [category, ...tags].map(({ name }) => asAttributes({ term: name })),
    summary: description,
  };
}

function asAttributes(values: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`@${key}`, value]));
}

const EPOCH: VietnameseDate = { year: 1970, month: 1, day: 1 };

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
