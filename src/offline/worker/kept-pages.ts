import { caches as names } from '../addresses.ts';

/** Addresses of the pages on this device. */
export async function keptPages(): Promise<readonly string[]> {
  const cache = await caches.open(names.pages);
  return (await cache.keys()).map(({ url }) => url);
}

/** Takes a page off this device, with the pictures that it showed. */
export async function forgetPage(url: string): Promise<void> {
  const cache = await caches.open(names.pages);
  const page = await cache.match(url, { ignoreVary: true });
  if (!page) return;
  await cache.delete(url, { ignoreVary: true });
  await forgetPictures(await filesOf(page));
}

/** Files under `/_astro/` that a page names, as absolute addresses. */
export async function filesOf(page: Response): Promise<readonly string[]> {
  const found = (await page.text()).matchAll(/\/_astro\/[^"'\s,)<&?#]+/g);
  return [...new Set([...found].map(([path]) => new URL(path, location.origin).href))];
}

/** Takes pictures off this device. A page that shows one of them too has it loaded again. */
export async function forgetPictures(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(names.pictures);
  await Promise.all(urls.map((url) => cache.delete(url, { ignoreVary: true })));
}
