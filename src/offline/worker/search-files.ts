import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { caches as names } from '../addresses.ts';
import type { ReleaseList } from '../release-list.ts';
import { expire } from './expire.ts';
import { searchAddress } from './search-address.ts';
import type { WaitingEvent } from './scope.ts';

const expiration = expire(400, 60);

/** Files whose names stay when their content changes: what names the index, and the engine. */
const entrances = new NetworkFirst({
  cacheName: names.search,
  networkTimeoutSeconds: 5,
  matchOptions: { ignoreVary: true },
  plugins: [expiration],
});

/** Everything else is named by its content. */
const parts = new CacheFirst({
  cacheName: names.search,
  matchOptions: { ignoreVary: true },
  plugins: [expiration],
});

/** Answers a request for a file of the search index. */
export function handleSearch(request: Request, event: WaitingEvent): Promise<Response> {
  return (isEntrance(request.url) ? entrances : parts).handle({ request, event });
}

/** Whether a reader who asks for this begins to search. */
export function isFirstOfSearch(url: string): boolean {
  return url.endsWith('/pagefind/pagefind-entry.json');
}

function isEntrance(url: string): boolean {
  return /\/pagefind\/(?:pagefind-entry\.json|pagefind\.js|wasm\.[^/]+)$/.test(url);
}

/** Whether the reader has searched on this device. */
export async function hasSearched(): Promise<boolean> {
  return (await (await caches.open(names.search)).keys()).length > 0;
}

/** Fetches what searching without a network needs and isn't here yet. */
export async function completeSearch({ search }: ReleaseList, event: WaitingEvent): Promise<void> {
  const cache = await caches.open(names.search);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = search.map(searchAddress).filter((url) => !kept.has(url));
  for (const url of missing) await handleSearch(new Request(url), event).catch(() => undefined);
}

/**
 * Takes off this device what a release no longer has: texts and titles that it shows in results, and what names them. Lists
 * of places of words hold no text and may stay.
 */
export async function dropOldSearch({ search }: ReleaseList): Promise<void> {
  const wanted = new Set(search.map(searchAddress));
  const cache = await caches.open(names.search);
  for (const { url } of await cache.keys()) {
    const isOld = isEntrance(url) || !wanted.has(url);
    if (isOld && !/\.pf_index$/.test(url)) await cache.delete(url, { ignoreVary: true });
  }
}
