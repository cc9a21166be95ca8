/**
 * The service worker. It answers for pages, for the files that they name and for the search index; feeds, attachments,
 * the web form and everything else go by it untouched.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { offline } from '../addresses.ts';
import { files, pictures } from './files.ts';
import { followRelease, prepareSearch } from './follow-release.ts';
import { filesOf } from './kept-pages.ts';
import { pages } from './pages.ts';
import { scope, type WaitingEvent } from './scope.ts';
import { handleSearch, isFirstOfSearch, keepPassed, passesBy } from './search-files.ts';

declare const self: { readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0] };

// A new worker takes over at once, under pages of the last release too: it gives pages from the network and files by
// the hash in their names, so no page ever gets a file of another release from it.
void scope.skipWaiting();
clientsClaim();
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false });

registerRoute(
  ({ request, url, sameOrigin }) =>
    sameOrigin && request.mode === 'navigate' && isPage(url.pathname),
  ({ request, event }) => {
    event.waitUntil(followNowAndThen(event));
    return pages.handle({ request, event });
  },
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_astro/'),
  ({ request, event }) =>
    (request.destination === 'image' ? pictures : files).handle({ request, event }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isSearch(url.pathname) && !passesBy(url.href),
  async ({ request, event }) => {
    const response = await handleSearch(request, event);
    if (isFirstOfSearch(request.url)) event.waitUntil(prepareSearch(event));
    return response;
  },
);
scope.addEventListener('fetch', (event) => {
  const { origin, pathname, href } = new URL(event.request.url);
  const isOurs = origin === scope.location.origin && isSearch(pathname);
  if (isOurs && passesBy(href)) keepPassed(href, event);
});
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache(offline.page) : undefined;
  return page ?? Response.error();
});

// Not while it is activated: until then every page that the reader opens would wait for all of this.
scope.addEventListener('message', (event) => {
  beginning ??= begin(event);
  event.waitUntil(beginning);
});

/** Every open page says that the worker has taken over. */
let beginning: Promise<void> | undefined;

async function begin(event: WaitingEvent): Promise<void> {
  const open = await keepOpenPages(event);
  await followRelease(event);
  if (open.some((url) => new URL(url).pathname === '/tim-kiem/')) await prepareSearch(event);
}

/** Pages that were open before there was a worker: the reader has opened them too. */
async function keepOpenPages(event: WaitingEvent): Promise<readonly string[]> {
  const windows = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const open = windows.map(({ url }) => url).filter((url) => isPage(new URL(url).pathname));
  for (const url of open) {
    const page = await pages.handle({ request: new Request(url), event }).catch(() => undefined);
    if (page?.ok) await keepFiles(page, event);
  }
  return open;
}

async function keepFiles(page: Response, event: WaitingEvent): Promise<void> {
  for (const file of await filesOf(page)) {
    const isPicture = /\.(?:avif|gif|jpe?g|png|webp)$/.test(file);
    // A page names every size of a picture: only what the browser has loaded already, and nothing twice.
    const request = new Request(file, { cache: 'only-if-cached', mode: 'same-origin' });
    await (isPicture ? pictures : files).handle({ request, event }).catch(() => undefined);
  }
}

/** An address of the site's pages; the editors' form is a site of its own. */
function isPage(path: string): boolean {
  const isForm = FORM_ADDRESS !== undefined && path.startsWith(FORM_ADDRESS);
  return path.endsWith('/') && !isForm;
}

function isSearch(path: string): boolean {
  return path.startsWith('/pagefind/');
}

let followed = 0;

function followNowAndThen(event: WaitingEvent): Promise<void> {
  if (Date.now() - followed < PAUSE) return Promise.resolve();
  followed = Date.now();
  return followRelease(event);
}

/** Milliseconds. A worker lives for seconds after the last page was opened, so this is for those who read on. */
const PAUSE = 5 * 60 * 1000;
