import type { Article } from './articles.ts';
import type { Group } from './groups.ts';
import { laterSlices, slices, type Slice } from './paging.ts';

/** Static paths `[slug]` of the first page of each group. */
export function firstSliceOfEach(groups: readonly Group[]): GroupPath[] {
  return groups.flatMap((group) =>
    slices(group.articles)
      .slice(0, 1)
      .map((slice) => ({ params: { slug: group.slug }, props: { group, slice } })),
  );
}

/** Static paths `[slug]/trang/[page]` of the other pages of each group. */
export function laterSlicesOfEach(groups: readonly Group[]): GroupPath[] {
  return groups.flatMap((group) =>
    laterSlices(group.articles).map((slice) => ({
      params: { slug: group.slug, page: String(slice.current) },
      props: { group, slice },
    })),
  );
}

interface GroupPath {
  readonly params: { readonly slug: string; readonly page?: string };
  readonly props: { readonly group: Group; readonly slice: Slice<Article> };
}
