/**
 * This search behind Pagefind's JavaScript interface, so that what was written for Pagefind (its own components too)
 * runs on it: `import * as pagefind from '…/pagefind-api.ts'`. Texts in a result's `excerpt` are escaped HTML, as
 * Pagefind's are.
 */
import type { Segment } from '../query/excerpt.ts';
import type { FacetCounts, FacetFilters } from '../query/facets.ts';
import type { SearchResult } from '../query/present.ts';
import type { SearchEngine } from './engine.ts';
import { openIndex } from './open.ts';
import { openRemoteEngine } from './remote.ts';

export async function options(chosen: PagefindOptions): Promise<void> {
  if (chosen.basePath !== undefined) basePath = chosen.basePath.replace(/\/?$/u, '/');
  engine = undefined;
  return Promise.resolve();
}

export async function init(): Promise<void> {
  await open();
}

export async function destroy(): Promise<void> {
  engine = undefined;
  return Promise.resolve();
}

/** Results in the order of `sort`; `data()` loads what is shown of one. `null` asks for every article. */
export async function search(
  query: string | null,
  asked: PagefindQuery = {},
): Promise<PagefindAnswer> {
  const start = performance.now();
  const opened = await open();
  const asking = query ?? undefined;
  const { ordinals, counts } = await opened.search(asking, {
    filters: toFacets(asked.filters),
    sort: asked.sort?.['date'] === 'desc' ? 'newest' : 'best',
    withCounts: true,
  });
  const spent = performance.now() - start;
  return {
    results: ordinals.map((ordinal, order) => ({
      id: ordinal.toString(36),
      score: 1 / (1 + order),
      words: [],
      data: async () => toPagefindData(await opened.present(asking, [ordinal])),
    })),
    unfilteredResultCount: ordinals.length,
    filters: counts ?? {},
    totalFilters: counts ?? {},
    timings: { preload: 0, search: spent, total: spent },
  };
}

/** `null` when another search was asked for in the meantime. */
export async function debouncedSearch(
  query: string,
  asked: PagefindQuery = {},
  pause = 300,
): Promise<PagefindAnswer | null> {
  turn += 1;
  const mine = turn;
  void preload(query).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (mine !== turn) return null;
  const answer = await search(query, asked);
  return mine === turn ? answer : null;
}

export async function preload(query: string): Promise<void> {
  await (await open()).preload(query);
}

export async function filters(): Promise<Partial<FacetCounts>> {
  return (await open()).listFacets();
}

function open(): Promise<SearchEngine> {
  engine ??=
    typeof Worker === 'undefined' || typeof document === 'undefined'
      ? openIndex(basePath)
      : Promise.resolve(openRemoteEngine(basePath));
  engine.catch(() => (engine = undefined));
  return engine;
}

function toFacets(asked: PagefindQuery['filters'] = {}): FacetFilters {
  return Object.fromEntries(
    Object.entries(asked).map(([name, values]) => [
      name,
      typeof values === 'string' ? [values] : values,
    ]),
  );
}

function toPagefindData([result]: readonly SearchResult[]): PagefindData {
  if (result === undefined) throw new RangeError('The article has no document.');
  const title = toText(result.title);
  return {
    url: result.page,
    raw_url: result.page,
    excerpt: toHtml(result.excerpt),
    plain_excerpt: toText(result.excerpt),
    content: toText(result.excerpt),
    meta: { title, date: result.date, category: result.category },
    filters: { category: [result.category] },
    sub_results: [
      {
        title,
        url: result.page,
        excerpt: toHtml(result.excerpt),
        plain_excerpt: toText(result.excerpt),
      },
      ...result.sections.map((section) => ({
        title: section.title,
        url: section.url,
        excerpt: toHtml(section.excerpt),
        plain_excerpt: toText(section.excerpt),
      })),
    ],
    word_count: 0,
    locations: [],
    weighted_locations: [],
    anchors: [],
  };
}

function toText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

function toHtml(segments: readonly Segment[]): string {
  return segments
    .map(({ text, isMatch }) => (isMatch ? `<mark>${escape(text)}</mark>` : escape(text)))
    .join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

let basePath = '/pagefind/';
let engine: Promise<SearchEngine> | undefined;
let turn = 0;

export interface PagefindOptions {
  /** Where the index is; `/pagefind/` unless told. Other options of Pagefind's have no meaning here. */
  readonly basePath?: string;
}

export interface PagefindQuery {
  readonly filters?: Readonly<Record<string, string | readonly string[]>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindAnswer {
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly words: readonly number[];
    data(): Promise<PagefindData>;
  }[];
  readonly unfilteredResultCount: number;
  readonly filters: Partial<FacetCounts>;
  readonly totalFilters: Partial<FacetCounts>;
  readonly timings: { readonly preload: number; readonly search: number; readonly total: number };
}

export interface PagefindData {
  readonly url: string;
  readonly raw_url: string;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly plain_excerpt: string;
  }[];
  readonly word_count: number;
  readonly locations: readonly number[];
  readonly weighted_locations: readonly unknown[];
  readonly anchors: readonly unknown[];
}
