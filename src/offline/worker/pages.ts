import type { WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies';
import { caches as names } from '../addresses.ts';
import { expire } from './expire.ts';
import { filesOf, forgetPage, forgetPictures } from './kept-pages.ts';

/** An article of an archive is one page among its parameters: a search page holds no result. */
const nameByPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageAddress(request.url)),
};

/** Keeps pages of the site, and nothing of a page that is no more. */
const keepPagesOnly: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    if (response.status === 404 || response.status === 410) {
      await forgetPage(pageAddress(request.url));
    }
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    return response.status === 200 && !response.redirected && isPage ? response : null;
  },
};

/** A photo that a page doesn't show any more may have gone for a reason. */
const dropLostPictures: WorkboxPlugin = {
  async cacheDidUpdate({ oldResponse, newResponse }) {
    if (!oldResponse) return;
    const shown = new Set(await filesOf(newResponse.clone()));
    await forgetPictures((await filesOf(oldResponse)).filter((url) => !shown.has(url)));
  },
};

/**
 * What a reader opened: from the network, and from this device when that doesn't answer in time. So a page online is
 * never older than the site, whatever the worker's age.
 */
export const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds: 5,
  matchOptions: { ignoreVary: true },
  plugins: [
    nameByPath,
    keepPagesOnly,
    dropLostPictures,
    // No copy outlives the last time it was compared with the site by more than a month.
    expire(80, 30),
  ],
});

/** A page's address without its query and fragment. */
export function pageAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
