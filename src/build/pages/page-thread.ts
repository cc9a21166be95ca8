// A thread that renders pages from what it is handed; it has no content of its own.
import { workerData } from 'piscina';
import { withholdContent } from './offer-content.ts';
import { openSite, type PageOrder, type StaticPath } from './open-site.ts';
import { renderPage, type ThreadOrder, type WrittenPage } from './render-orders.ts';

const { folder } = workerData as ThreadOrder;
withholdContent();
const site = await openSite(folder);
let current: StaticPath | undefined;

/** Stands where Astro keeps the paths of a route by their address: it knows the page being rendered. */
const onlyCurrent = Object.assign([], { keyed: { get: () => current } });
for (const route of site.routes) {
  if (route.pathname !== undefined) continue;
  const mod = await site.app.getComponentByRoute(route);
  site.app.routeCache.set(route, { mod, staticPaths: onlyCurrent });
}

/** Renders pages of routes that have many. */
export default async function renderPages(orders: readonly PageOrder[]): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const order of orders) {
    current = order.path;
    pages.push(await renderPage(site, order));
  }
  return pages;
}
