import { site } from '../site.ts';

/** One page of a longer list. */
export interface Slice<T> {
  readonly current: number;
  readonly last: number;
  readonly items: readonly T[];
}

/** Cuts a list into pages; an empty list still has its first page. */
export function slices<T>(items: readonly T[], size: number = site.pageSize): readonly Slice<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    current: index + 1,
    last,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
