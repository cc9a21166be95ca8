import type { Letter, LetterIndexPage } from '../model/letter-index.ts';
import type { ArticleSummary, Counted } from '../model/summary.ts';
import { firstLetter } from '../text/collate.ts';
import { counted, groupPaths } from './group-paths.ts';
import type { Group } from './groups.ts';
import { slices, type Slice } from './paging.ts';

/** An index of so many is one page; so many stand on a page of one letter. Each takes some 20 bytes of a compressed page. */
const ON_PAGE = 120;
/** Shown on the first page of a longer index. */
const MOST = 60;

/**
 * Static paths of a route `[...list]` for groups and the A–Z index of them. A long index has the groups with most
 * articles on its first page and a page for each letter, at `chu-cai/<letter>`: no group's slug has a slash.
 *
 * @param groups in alphabetical order
 * @param url address of the index
 */
export function letteredPaths(groups: readonly Group[], url: string): LetteredPath[] {
  const lists = groupPaths(groups).map(({ params, props }) => ({ params, props: { list: props } }));
  return [...indexPaths(groups.map(counted), url), ...lists];
}

function indexPaths(items: readonly Counted[], url: string): LetteredPath[] {
  const total = items.length;
  if (total <= ON_PAGE) {
    return [{ params: { list: undefined }, props: { index: { total, all: items, letters: [] } } }];
  }
  const byLetter = Map.groupBy(items, ({ name }) => firstLetter(name));
  const letters = [...byLetter.keys()].map((letter) => ({ letter, url: urlOf(url, letter) }));
  const most = items.toSorted((a, b) => b.count - a.count).slice(0, MOST);
  return [
    { params: { list: undefined }, props: { index: { total, most, letters } } },
    ...letters.flatMap((letter) =>
      slices(byLetter.get(letter.letter) ?? [], ON_PAGE).map((slice) => ({
        params: { list: pathOf(letter, url, slice.current) },
        props: { index: pageOf(letter, slice, byLetter, letters) },
      })),
    ),
  ];
}

function pageOf(
  letter: Letter,
  slice: Slice<Counted>,
  byLetter: ReadonlyMap<string, readonly Counted[]>,
  letters: readonly Letter[],
): LetterIndexPage {
  const total = byLetter.get(letter.letter)?.length ?? 0;
  // The size of the whole index is left out: a page changes only with its own letter.
  return { total, ofLetter: { ...letter, ...slice, total }, letters };
}

function pathOf(letter: Letter, url: string, page: number): string {
  const path = letter.url.slice(url.length, -1);
  return page === 1 ? path : `${path}/trang/${page}`;
}

function urlOf(url: string, letter: string): string {
  return `${url}chu-cai/${inTelex[letter] ?? letter.toLowerCase()}/`;
}

/** Addresses are ASCII, and Telex tells the letters apart. */
const inTelex: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
  '#': 'khac',
};

interface LetteredPath {
  readonly params: { readonly list: string | undefined };
  /** A page of the index, or a page of one group. */
  readonly props: {
    readonly index?: LetterIndexPage;
    readonly list?: { readonly group: Counted; readonly slice: Slice<ArticleSummary> };
  };
}
