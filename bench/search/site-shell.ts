import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../../src/build/build-site.ts';
import { siteServer } from '../../src/build/server.ts';
import { writeContent } from '../build/content-folder.ts';
import { silentReporter } from '../../tests/silent-reporter.ts';
import { syntheticArticles } from '../synthetic.ts';

/**
 * Serves the site's own search page over the index in a folder, on loopback, with production's headers and compression.
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
  await symlink(index, search);
  const server = siteServer(folders.out);
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/tim-kiem/`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => {
      done();
    });
  });
}

interface SearchPageServer {
  readonly url: string;
  close(): Promise<void>;
}
