import { caches as names } from '../addresses.ts';

/** A page on this device. */
export interface KeptPage {
  readonly url: string;
  readonly title: string;
  /** As the page shows it, where it is an article. */
  readonly date: string | undefined;
  /** When it was last compared with the site. */
  readonly kept: Date | undefined;
  readonly isArticle: boolean;
}

/** The pages on this device that have something to read, the last kept first. */
export async function listPages(): Promise<readonly KeptPage[]> {
  const cache = await caches.open(names.pages);
  const found = await Promise.all(
    (await cache.keys()).map(async ({ url }) => {
      const response = await cache.match(url, { ignoreVary: true });
      return response && readPage(url, response);
    }),
  );
  return found
    .filter((page) => page !== undefined)
    .sort((a, b) => (b.kept?.getTime() ?? 0) - (a.kept?.getTime() ?? 0));
}

async function readPage(url: string, response: Response): Promise<KeptPage | undefined> {
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const title = page.querySelector('h1')?.textContent.trim() ?? page.title;
  // Search, a moved address, what is said of a withdrawn article: nothing to read.
  if (page.querySelector('meta[name="robots"][content="noindex"]') || title === '')
    return undefined;
  const date = response.headers.get('Date');
  return {
    url: new URL(url).pathname,
    title,
    date: page.querySelector('article time')?.textContent.trim(),
    kept: date === null ? undefined : new Date(date),
    isArticle: /^\/tin\/\d{4}\//.test(new URL(url).pathname),
  };
}
