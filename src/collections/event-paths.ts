import type { ArticleSummary, Counted } from '../model/summary.ts';
import type { VietnameseDate } from '../text/date.ts';
import { site } from '../site.ts';
import { counted, groupPaths } from './group-paths.ts';
import { byEvent } from './groups.ts';
import { slices, type Slice } from './paging.ts';
import { events } from './registers.ts';

/** Static paths of the event threads and of the list of them; none when there is no event to show. */
export async function eventPaths(): Promise<EventPath[]> {
  const summaries = await eventSummaries();
  if (summaries.length === 0) return [];
  const descriptions = new Map(summaries.map(({ url, description }) => [url, description]));
  return [
    ...slices(summaries).map((events) => ({
      params: { list: events.current === 1 ? undefined : `trang/${events.current}` },
      props: { events },
    })),
    ...groupPaths(await byEvent()).map(({ params, props: { group, slice } }) => ({
      params,
      props: { thread: { group, slice, description: descriptions.get(group.url) } },
    })),
  ];
}

/** Every event with an article, the one with the newest article first. */
export async function eventSummaries(): Promise<readonly EventSummary[]> {
  if (!site.features.events) return [];
  const known = new Map((await events()).map((event) => [event.slug, event]));
  return (await byEvent()).flatMap((group) => {
    const [newest] = group.articles;
    if (!newest) return [];
    const { description } = known.get(group.slug) ?? {};
    return [{ ...counted(group), description, date: newest.date, latest: newest.title }];
  });
}

/** An event as lists show it. */
export interface EventSummary extends Counted {
  readonly description?: string | undefined;
  /** Date and title of its newest article. */
  readonly date: VietnameseDate;
  readonly latest: string;
}

interface EventPath {
  readonly params: { readonly list: string | undefined };
  /** One page of the list of events, or of a thread. */
  readonly props: {
    readonly events?: Slice<EventSummary>;
    readonly thread?: {
      readonly group: Counted;
      readonly slice: Slice<ArticleSummary>;
      readonly description: string | undefined;
    };
  };
}
