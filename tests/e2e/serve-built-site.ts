import { siteServer } from '../../src/build/server.ts';
import { buildKindsSite } from './kinds-site.ts';
import { buildLargeSite } from './large-site.ts';
import { listen } from './listen.ts';

/** Serves the shipped site, a large one and one with every kind of content on free ports for the whole run. */
export default async function serveBuiltSites(): Promise<() => Promise<void>> {
  const large = await buildLargeSite();
  const kinds = await buildKindsSite();
  const servers = [
    await serve('dist', 'SHIPPED_SITE'),
    await serve(large, 'LARGE_SITE'),
    await serve(kinds, 'KINDS_SITE'),
  ];
  return async () => {
    await Promise.all(servers.map((stop) => stop()));
  };
}

async function serve(folder: string, variable: string): Promise<() => Promise<void>> {
  const { origin, stop } = await listen(siteServer(folder));
  // Playwright's workers inherit it.
  process.env[variable] = origin;
  return stop;
}
