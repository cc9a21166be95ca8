import { XMLBuilder } from 'fast-xml-parser';
import type { FeedLink } from '../model/feed.ts';
import { absoluteUrl, site } from '../site.ts';

/** Feeds under one heading. */
export interface FeedGroup {
  readonly heading: string;
  readonly lists: readonly {
    readonly name: string;
    readonly url: string;
    readonly feeds: readonly FeedLink[];
  }[];
}

/** A subscription list (OPML 2.0) with one feed of each list, for readers' programs to import. */
export function opml(groups: readonly FeedGroup[]): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    opml: {
      '@version': '2.0',
      head: { title: site.name, ownerId: absoluteUrl('/'), docs: 'http://opml.org/spec2.opml' },
      body: {
        outline: groups.map(({ heading, lists }) => ({
          '@text': heading,
          outline: lists.flatMap(({ name, url, feeds }) =>
            feeds
              // OPML 2.0 knows no JSON.
              .filter(({ type }) => type.endsWith('xml'))
              .slice(0, 1)
              .map((feed) => ({
                '@type': 'rss',
                '@text': name,
                '@title': name,
                '@xmlUrl': absoluteUrl(feed.url),
                '@htmlUrl': absoluteUrl(url),
                '@language': site.lang,
              })),
          ),
        })),
      },
    },
  });
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true });
