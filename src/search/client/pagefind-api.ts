/**
 * This search behind Pagefind's JavaScript interface, so that what was written for Pagefind (its own components too) runs
 * on it when this module is served in place of `pagefind.js`. Texts in a result's `excerpt` are escaped HTML, as
 * Pagefind's are.
 */
import type { FacetFilters } from '../query/facets.ts';
import type { SearchEngine } from './engine.ts';
import { openIndex } from './open.ts';
import { toPagefindData } from './pagefind-data.ts';
import type {
  PagefindFilter,
  PagefindInstance,
  PagefindOptions,
  PagefindQuery,
} from './pagefind-types.ts';
import { openRemoteEngine } from './remote.ts';

/** A search of its own, as each of Pagefind's components has one. */
export function createInstance(chosen: PagefindOptions = {}): PagefindInstance {
  let basePath = readBasePath(chosen) ?? '/pagefind/';
  let engine: Promise<SearchEngine> | undefined;
  let stop = (): void => undefined;
  let turn = 0;

  const open = (): Promise<SearchEngine> => (engine ??= start());
  const start = (): Promise<SearchEngine> => {
    if (typeof Worker !== 'undefined' && typeof document !== 'undefined') {
      const remote = openRemoteEngine(basePath);
      stop = () => {
        remote.stop('The search was closed.');
      };
      return Promise.resolve(remote);
    }
    const opened = openIndex(basePath);
    opened.catch(() => (engine = undefined));
    return opened;
  };
  const close = (): Promise<void> => {
    stop();
    engine = undefined;
    return Promise.resolve();
  };

  const instance: PagefindInstance = {
    options(changed) {
      basePath = readBasePath(changed) ?? basePath;
      return close();
    },
    async init() {
      await (await open()).preload('');
    },
    destroy: close,
    async search(query, { filters, sort }: PagefindQuery = {}) {
      const begun = performance.now();
      const opened = await open();
      const asked = query ?? undefined;
      const whole = await opened.search(asked, { withCounts: true });
      const narrowed = await opened.search(asked, {
        filters: toFacets(filters),
        sort: sort?.['date'] === 'desc' ? 'newest' : 'best',
        withCounts: true,
      });
      const spent = performance.now() - begun;
      return {
        results: narrowed.ordinals.map((ordinal, order) => ({
          id: ordinal.toString(36),
          score: 1 / (1 + order),
          words: [],
          async data() {
            const [result] = await opened.present(asked, [ordinal]);
            if (result === undefined) throw new RangeError('The article has no document.');
            return toPagefindData(result);
          },
        })),
        unfilteredResultCount: whole.ordinals.length,
        filters: narrowed.counts ?? {},
        totalFilters: whole.counts ?? {},
        timings: { preload: 0, search: spent, total: spent },
      };
    },
    async debouncedSearch(query, asked, pause = 300) {
      turn += 1;
      const mine = turn;
      instance.preload(query).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (mine !== turn) return null;
      const answer = await instance.search(query, asked);
      return mine === turn ? answer : null;
    },
    async preload(query) {
      await (await open()).preload(query ?? '');
    },
    async filters() {
      return (await open()).listFacets();
    },
    mergeIndex(path) {
      return Promise.reject(new Error(`${path}: this search reads one index only.`));
    },
  };
  return instance;
}

/** The functions of the module are those of one instance. */
export const { options, init, destroy, search, debouncedSearch, preload, filters, mergeIndex } =
  createInstance();

function readBasePath({ basePath }: PagefindOptions): string | undefined {
  return basePath?.replace(/\/?$/u, '/');
}

function toFacets(asked: Readonly<Record<string, PagefindFilter>> = {}): FacetFilters {
  return Object.fromEntries(
    Object.entries(asked).map(([name, values]) => {
      if (typeof values === 'string') return [name, [values]];
      return [name, 'any' in values ? values.any : values];
    }),
  );
}
