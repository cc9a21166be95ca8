import { caches as names, offline } from '../addresses.ts';
import { goneName, type ReleaseList } from '../release-list.ts';
import { forgetPage, keptPages } from './kept-pages.ts';
import { pages } from './pages.ts';
import type { WaitingEvent } from './scope.ts';
import { completeSearch, dropOldSearch, hasSearched } from './search-files.ts';

/**
 * Brings this device in step with what is online: what was withdrawn goes, what is kept is compared with the site, the
 * newest articles come. Without a network nothing happens. An interrupted run is done again at the next time.
 */
export async function followRelease(event: WaitingEvent): Promise<void> {
  const response = await fetch(offline.list, { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) return;
  const text = await response.clone().text();
  const cache = await caches.open(names.release);
  const before = await (await cache.match(offline.list))?.text();
  if (text === before) return;
  const list = JSON.parse(text) as ReleaseList;
  await forgetGone(list);
  const searches = await hasSearched();
  await dropOldSearch(list);
  if (!savesData()) {
    await renewPages(
      list,
      before === undefined ? undefined : (JSON.parse(before) as ReleaseList),
      event,
    );
    if (searches) await completeSearch(list, event);
  }
  await cache.put(offline.list, response);
}

/** Makes searching possible without a network, as far as this release lets it. */
export async function prepareSearch(event: WaitingEvent): Promise<void> {
  const list = await (await caches.open(names.release)).match(offline.list);
  if (list && !savesData()) await completeSearch((await list.json()) as ReleaseList, event);
}

async function forgetGone({ gone }: ReleaseList): Promise<void> {
  const names = new Set(gone);
  for (const url of await keptPages()) {
    if (names.has(await goneName(new URL(url).pathname))) await forgetPage(url);
  }
}

/** Pages one after the other, each a conditional request: the reader may be at something else. */
async function renewPages(
  { latest }: ReleaseList,
  before: ReleaseList | undefined,
  event: WaitingEvent,
): Promise<void> {
  const kept = new Set(await keptPages());
  const revisions = new Map(before?.latest.map(({ url, revision }) => [url, revision]));
  const unchanged = latest
    .filter(({ url, revision }) => kept.has(absolute(url)) && revisions.get(url) === revision)
    .map(({ url }) => absolute(url));
  const wanted = new Set([...kept, ...latest.map(({ url }) => absolute(url))]);
  for (const url of unchanged) wanted.delete(url);
  for (const url of wanted) {
    const request = new Request(url, { cache: 'no-cache' });
    // A page that can't be had now is no reason to leave out the others.
    await pages.handle({ request, event }).catch(() => undefined);
  }
}

function absolute(path: string): string {
  return new URL(path, location.origin).href;
}

/** Whether the reader asked for few data (Save-Data). */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
