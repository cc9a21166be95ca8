import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { caches as names } from '../addresses.ts';
import type { ReleaseList } from '../release-list.ts';
import { expire } from './expire.ts';
import { searchAddress } from './search-address.ts';
import type { WaitingEvent } from './scope.ts';

const expiration = expire(400, 60);

/** Whether the site answered when it was last asked which index it has. */
let answers = true;

const noticeNetwork: WorkboxPlugin = {
  requestWillFetch({ request }) {
    if (isFirstOfSearch(request.url)) answers = false;
    return Promise.resolve(request);
  },
  fetchDidSucceed({ request, response }) {
    if (isFirstOfSearch(request.url)) answers = true;
    return Promise.resolve(response);
  },
};

/** Files whose names stay when their content changes: what names the index, and the engine. */
const entrances = new NetworkFirst({
  cacheName: names.search,
  networkTimeoutSeconds: 5,
  matchOptions: { ignoreVary: true },
  plugins: [expiration, noticeNetwork],
});

/** Everything else is named by its content. */
const parts = new CacheFirst({
  cacheName: names.search,
  matchOptions: { ignoreVary: true },
  plugins: [expiration],
});

/**
 * Whether a file of the index is better asked for past the worker: a query needs some fifteen of them, and each that went
 * through here would come some milliseconds later. Without a network they are answered from this device.
 */
export function passesBy(url: string): boolean {
  return answers && navigator.onLine && !isEntrance(url);
}

/** Keeps what passed by, when the reader has had their answer; the browser's own cache gives most of it. */
export function keepPassed(url: string, event: WaitingEvent): void {
  passed.add(url);
  keeping ??= new Promise((done) => setTimeout(done, UNTIL_ANSWERED)).then(async () => {
    keeping = undefined;
    // What comes meanwhile is kept as well, and what a new release takes away is not.
    for (const each of passed) {
      passed.delete(each);
      await handleSearch(new Request(each), event).catch(() => undefined);
    }
  });
  event.waitUntil(keeping);
}

const passed = new Set<string>();
let keeping: Promise<void> | undefined;

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
  passed.clear();
  const cache = await caches.open(names.search);
  for (const { url } of await cache.keys()) {
    const isOld = isEntrance(url) || !wanted.has(url);
    if (isOld && !/\.pf_index$/.test(url)) await cache.delete(url, { ignoreVary: true });
  }
}

/** Milliseconds. */
const UNTIL_ANSWERED = 2000;
