// A thread that renders pages from what it is handed; it has no content of its own.
import { workerData } from 'piscina';
import { withholdContent } from './offer-content.ts';
import { openSite, type PageOrder } from './open-site.ts';
import { renderPage, type ThreadOrder, type WrittenPage } from './render-orders.ts';

const { folder } = workerData as ThreadOrder;
withholdContent();
const site = await openSite(folder);

/** Renders pages of routes that have many. */
export default async function renderPages(orders: readonly PageOrder[]): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const order of orders) pages.push(await renderPage(site, order));
  return pages;
}
