import type { Article } from './articles.ts';
import type { Group } from './groups.ts';
import { slices, type Slice } from './paging.ts';

/** Static paths of a route `[...list]`: each group at its slug, its later pages at `<slug>/trang/<n>`. */
export function groupPaths(groups: readonly Group[]): GroupPath[] {
  return groups.flatMap((group) =>
    slices(group.articles).map((slice) => ({
      params: {
        list: slice.current === 1 ? group.slug : `${group.slug}/trang/${slice.current}`,
      },
      props: { group, slice },
    })),
  );
}

interface GroupPath {
  readonly params: { readonly list: string };
  readonly props: { readonly group: Group; readonly slice: Slice<Article> };
}
