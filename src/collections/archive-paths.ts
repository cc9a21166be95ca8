import type { ArticleSummary, Counted, Named } from '../model/summary.ts';
import { site } from '../site.ts';
import { counted, groupPaths } from './group-paths.ts';
import { byDay, byMonth, byYear, type Group } from './groups.ts';
import type { Slice } from './paging.ts';

/** Static paths of the archive: its first page, its years, months and, when they are on, its days. */
export async function archivePaths(): Promise<ArchivePath[]> {
  const months = await byMonth();
  const days = site.features.days ? await byDay() : [];
  const daysOf = Map.groupBy(days, ({ url }) => parentOf(url));
  const parents = new Map([...months, ...(await byYear())].map((group) => [group.url, group]));
  const lists = [...groupPaths(months), ...groupPaths(days)].map(({ params, props }) => ({
    params,
    props: {
      list: {
        ...props,
        parent: linkTo(parents.get(parentOf(props.group.url))),
        days: props.slice.current === 1 ? (daysOf.get(props.group.url) ?? []).map(counted) : [],
      },
    },
  }));
  return [...(await yearPaths(months)), ...lists];
}

async function yearPaths(months: readonly Group[]): Promise<ArchivePath[]> {
  const years = (await byYear()).map(({ slug, ...year }) => ({
    ...counted({ slug, ...year }),
    slug,
    months: months.filter(({ url }) => url.startsWith(year.url)).map(counted),
  }));
  return [
    { params: { list: undefined }, props: { years } },
    ...years.map((year) => ({ params: { list: year.slug }, props: { year } })),
  ];
}

/** `/luu-tru/2020/06/` -> `/luu-tru/2020/` */
function parentOf(url: string): string {
  return url.replace(/[^/]+\/$/, '');
}

function linkTo(group: Group | undefined): Named {
  return group ? { name: group.name, url: group.url } : { name: 'Lưu trữ', url: '/luu-tru/' };
}

interface ArchivePath {
  readonly params: { readonly list: string | undefined };
  /** The years, one year, or one page of a month or a day. */
  readonly props: {
    readonly years?: readonly ArchiveYear[];
    readonly year?: ArchiveYear;
    readonly list?: {
      readonly group: Counted;
      readonly slice: Slice<ArticleSummary>;
      /** The year of a month, the month of a day. */
      readonly parent: Named;
      /** The days of a month that have articles, newest first. */
      readonly days: readonly Counted[];
    };
  };
}

interface ArchiveYear extends Counted {
  /** `2020` */
  readonly slug: string;
  /** Those with articles, newest first. */
  readonly months: readonly Counted[];
}
