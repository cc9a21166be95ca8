import type { ArticleSummary, Counted, Named } from '../model/summary.ts';
import { site } from '../site.ts';
import { counted, groupPaths } from './group-paths.ts';
import { byDay, byMonth, byYear, type Group } from './groups.ts';
import type { Slice } from './paging.ts';

/** Static paths of the archive's months and, when they are on, of its days. */
export async function archivePaths(): Promise<ArchivePath[]> {
  const months = await byMonth();
  const days = site.features.days ? await byDay() : [];
  const daysOf = Map.groupBy(days, ({ url }) => parentOf(url));
  const parents = new Map([...months, ...(await byYear())].map((group) => [group.url, group]));
  return [...groupPaths(months), ...groupPaths(days)].map(
    ({ params, props: { group, slice } }) => ({
      params,
      props: {
        group,
        slice,
        parent: linkTo(parents.get(parentOf(group.url))),
        days: slice.current === 1 ? (daysOf.get(group.url) ?? []).map(counted) : [],
      },
    }),
  );
}

/** `/luu-tru/2020/06/` -> `/luu-tru/2020/` */
function parentOf(url: string): string {
  return url.replace(/[^/]+\/$/, '');
}

function linkTo(group: Group | undefined): Named {
  return group ? { name: group.name, url: group.url } : { name: 'Lưu trữ', url: '/luu-tru/' };
}

interface ArchivePath {
  readonly params: { readonly list: string };
  readonly props: {
    readonly group: Counted;
    readonly slice: Slice<ArticleSummary>;
    /** The year of a month, the month of a day. */
    readonly parent: Named;
    /** The days of a month that have articles, newest first. */
    readonly days: readonly Counted[];
  };
}
