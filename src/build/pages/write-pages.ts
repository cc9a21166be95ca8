import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedContent } from '../../loader/load-content.ts';
import type { NextOutput } from '../output/next-output.ts';
import { walk } from '../output/stamp.ts';
import type { Reporter } from '../reporter.ts';
import type { CompiledSite } from './compiled-site.ts';
import { contentStore } from './content-store.ts';
import { Digests } from './digest.ts';
import { listPages } from './list-pages.ts';
import { makePictures, PICTURE_KEY } from './make-pictures.ts';
import { offerContent } from './offer-content.ts';
import { openSite, type OpenSite, type PageOrder } from './open-site.ts';
import type { PageFacts } from './page-facts.ts';
import type { Transform } from './picture-addresses.ts';
import { Pictures } from './pictures.ts';
import { renderOrders } from './render-orders.ts';
import { unusedScripts } from './unused-scripts.ts';

/**
 * Puts every page into the output, with the pictures and the files for browsers that it needs. A page that
 * shows the same as in an earlier build, made by the same code, is kept; routes of one page are always rendered.
 *
 * @returns what is known of each HTML file, by its path in the output
 */
export async function writePages(
  { folder, version }: CompiledSite,
  content: LoadedContent,
  cache: string,
  output: NextOutput,
  reporter: Reporter,
): Promise<ReadonlyMap<string, PageFacts>> {
  const client = path.join(folder, 'client');
  const forBrowsers = walk(client).files;
  for (const name of forBrowsers) output.copy(name, path.join(client, name));
  const pictures = new Pictures(cache);
  const store = contentStore(content, pictures.at);
  await pictures.lookAtAll();
  const sourceOf = (src: string) => pictures.sourceOf(src) ?? path.join(client, src);

  // The compiled site reads bodies from the cache, out of reach of arguments.
  process.env['BAN_TIN_CACHE'] = path.resolve(cache);
  offerContent(store);
  const site = { folder, ...(await openSite(folder)) };
  const pages = await listPages(site);
  const facts = new Map<string, PageFacts>();
  const keys = keysOf(site, pages, version);
  const stale = pages.filter((page) => {
    const key = keys.get(page);
    const kept = key === undefined ? undefined : output.keep(page.file, key);
    if (!kept) return true;
    const known = kept.facts as PageFacts | undefined;
    if (known?.assets.every((name) => keepAsset(output, name)) === false) return true;
    if (known) facts.set(page.file, known);
    return false;
  });

  let done = pages.length - stale.length;
  const asked = new Map<string, Transform>();
  await renderOrders(site, stale, (page, { bytes, facts: ofPage, pictures: wanted }) => {
    output.write(page.file, bytes, { key: keys.get(page), facts: ofPage });
    if (ofPage) facts.set(page.file, ofPage);
    for (const one of wanted) asked.set(one.url, one);
    reporter.progress((done += 1), pages.length);
  });
  const lacking = [...facts.values()].flatMap(({ assets }) => assets);
  const toMake = new Set(lacking.filter((name) => !output.has(name)));
  await makePictures(
    [...toMake].flatMap((name) => asked.get(`/${name}`) ?? []),
    output,
    sourceOf,
  );
  for (const name of toMake) {
    const source = pictures.sourceOf(`/${name}`);
    if (source === undefined || output.has(name)) continue;
    output.write(name, readFileSync(source), { key: PICTURE_KEY });
  }
  for (const name of unusedScripts(client, forBrowsers, facts.values())) output.leaveOut(name);
  return facts;
}

/** Whether a file that a kept page shows is there. */
function keepAsset(output: NextOutput, name: string): boolean {
  return output.has(name) || output.keep(name, PICTURE_KEY) !== undefined;
}

/** The key of each page of a route of many: the code, the route and all that the page is given. */
function keysOf(
  { routes }: OpenSite,
  pages: readonly PageOrder[],
  version: string,
): ReadonlyMap<PageOrder, string> {
  const digests = new Digests();
  const keys = new Map<PageOrder, string>();
  for (const page of pages) {
    if (page.path === undefined) continue;
    const { component } = routes[page.route] ?? {};
    keys.set(page, digests.of(version, component, page.pathname, page.path.props));
  }
  return keys;
}
