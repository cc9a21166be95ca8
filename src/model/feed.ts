import { site } from '../site.ts';
import type { ArticleSummary, Named } from './summary.ts';

/** The forms in which readers' programs fetch lists. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** The lists that can have feeds. */
export type FeedList = 'all' | 'sections' | 'events' | 'authors' | 'tags';

/** What a feed tells. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Site-absolute address of the page that lists the same articles; the feed lies under it. */
  readonly page: string;
  /** Newest first. */
  readonly articles: readonly ArticleSummary[];
  /** Where the feed stands among the documents of a paged archive (RFC 5005): site-absolute addresses. */
  readonly archive?: {
    /** The feed that readers subscribe to; undefined in that feed itself. */
    readonly current?: string | undefined;
    readonly older?: string | undefined;
    readonly newer?: string | undefined;
  };
}

/** A feed as a page links to it. */
export interface FeedLink extends Named {
  /** Media type. */
  readonly type: string;
  /** `RSS` */
  readonly label: string;
}

/** Links to the feeds that `src/site.ts` gives such a list; none when it gives none. */
export function feedLinks(list: FeedList, name: string, page: string): readonly FeedLink[] {
  return site.feeds[list].map((format) => ({
    name,
    url: `${page}${fileNames[format]}`,
    ...forms[format],
  }));
}

/** Whether `src/site.ts` gives any list a feed. */
export function hasFeeds(): boolean {
  return Object.values(site.feeds).some(({ length }) => length > 0);
}

const fileNames: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

const forms: Record<FeedFormat, { readonly type: string; readonly label: string }> = {
  rss: { type: 'application/rss+xml', label: 'RSS' },
  atom: { type: 'application/atom+xml', label: 'Atom' },
  json: { type: 'application/feed+json', label: 'JSON' },
};
