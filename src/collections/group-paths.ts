import type { ArticleSummary, Counted } from '../model/summary.ts';
import type { Group } from './groups.ts';
import { slices, type Slice } from './paging.ts';
import { summaryOf } from './summary.ts';

/** Static paths of a route `[...list]`: each group at its slug, its later pages at `<slug>/trang/<n>`. */
export function groupPaths(groups: readonly Group[]): GroupPath[] {
  return groups.flatMap((group) =>
    slices(group.articles.map(summaryOf)).map((slice) => ({
      params: {
        list: slice.current === 1 ? group.slug : `${group.slug}/trang/${slice.current}`,
      },
      props: { group: counted(group), slice },
    })),
  );
}

/** A group without its articles. */
export function counted({ name, url, articles }: Group): Counted {
  return { name, url, count: articles.length };
}

interface GroupPath {
  readonly params: { readonly list: string };
  readonly props: { readonly group: Counted; readonly slice: Slice<ArticleSummary> };
}
