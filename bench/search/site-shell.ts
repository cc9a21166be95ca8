import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages } from '../../scripts/debian-packages.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { precompress } from '../../src/deploy/precompress.ts';
import { offline } from '../../src/offline/addresses.ts';
import type { ReleaseList } from '../../src/offline/release-list.ts';
import { startHost } from '../../tests/e2e/host-servers.ts';
import { silentReporter } from '../../tests/silent-reporter.ts';
import { writeContent } from '../build/content-folder.ts';
import { syntheticArticles } from '../synthetic.ts';

/**
 * Serves the site's own search page over the index in a folder, on loopback, by nginx with the shipped recipe: what a
 * server takes of the machine's cores is part of what a reader's browser waits for here.
 * The site is built in `workshop`, with one article: only its pages and scripts are of interest.
 */
export async function serveSearchPage(index: string, workshop: string): Promise<SearchPageServer> {
  const folders = {
    content: join(workshop, 'content'),
    out: join(workshop, 'dist'),
    cache: join(workshop, 'cache'),
  };
  await writeContent(folders.content, [...syntheticArticles(1)]);
  await buildSite(folders, silentReporter);
  const search = join(folders.out, 'pagefind');
  await rm(search, { recursive: true });
  await cp(index, search, { recursive: true });
  // The list for reading without a network is of the other index: its files aren't here.
  const list = join(folders.out, offline.list);
  const release = JSON.parse(await readFile(list, 'utf8')) as ReleaseList;
  await writeFile(list, JSON.stringify({ ...release, search: [] } satisfies ReleaseList));
  await precompress(folders.out);
  if (!existsSync('/usr/sbin/nginx')) installPackages(['nginx']);
  const { origin, stop } = await startHost('nginx', folders.out);
  return { url: `${origin}/tim-kiem/`, close: stop };
}

interface SearchPageServer {
  readonly url: string;
  close(): Promise<void>;
}
