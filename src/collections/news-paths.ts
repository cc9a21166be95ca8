import type { ArticleSummary } from '../model/summary.ts';
import { articles } from './articles.ts';
import { slices, type Slice } from './paging.ts';
import { summaryOf } from './summary.ts';

/** Static paths of the list of all articles, which has a first page even when there is none. */
export async function newsPaths(): Promise<NewsPath[]> {
  const all = await articles();
  return slices(all.map(summaryOf)).map((slice) => ({
    params: { list: slice.current === 1 ? undefined : `trang/${slice.current}` },
    props: { slice, total: all.length },
  }));
}

interface NewsPath {
  readonly params: { readonly list: string | undefined };
  readonly props: {
    readonly slice: Slice<ArticleSummary>;
    /** How many articles there are. */
    readonly total: number;
  };
}
