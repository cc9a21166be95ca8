import os from 'node:os';
import { Piscina } from 'piscina';
import { collectGarbage } from '../collect-garbage.ts';
import type { OpenSite, PageOrder } from './open-site.ts';
import { factsOf, type PageFacts } from './page-facts.ts';
import type { Transform } from './picture-addresses.ts';

/** A page as it is to be written. */
export interface WrittenPage {
  readonly bytes: Uint8Array;
  readonly pictures: readonly Transform[];
  /** Undefined for what isn't HTML. */
  readonly facts?: PageFacts | undefined;
}

/** What a thread is told when it starts. */
export interface ThreadOrder {
  readonly folder: string;
}

/** Starting threads takes as long as rendering this many pages. */
const WORTH_THREADS = 300;
/** Pages in one message to a thread. */
const BATCH = 40;
/** A thread needs the compiled site and a few pages; without a bound its heap grows as if it had the machine to itself. */
const THREAD_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 24 };

/**
 * Renders pages, on all cores when there are many. Routes of one page ask for content themselves, so
 * they are rendered here, where it is.
 */
export async function renderOrders(
  site: OpenSite & ThreadOrder,
  orders: readonly PageOrder[],
  onPage: (order: PageOrder, page: WrittenPage) => void,
): Promise<void> {
  const ofMany = orders.filter(({ path }) => path !== undefined);
  const isWorth = ofMany.length >= WORTH_THREADS && os.availableParallelism() > 1;
  const threads = isWorth ? renderInThreads(site, ofMany, onPage) : undefined;
  try {
    for (const order of isWorth ? orders.filter(({ path }) => path === undefined) : orders) {
      onPage(order, await renderPage(site, order));
    }
  } finally {
    await threads;
  }
}

/** Renders one page and reads what is to be remembered of it. */
export async function renderPage(site: OpenSite, order: PageOrder): Promise<WrittenPage> {
  const { bytes, pictures } = await site.render(order);
  const isHtml = order.file.endsWith('.html');
  return { bytes, pictures, facts: isHtml ? factsOf(bytes.toString()) : undefined };
}

async function renderInThreads(
  { folder }: ThreadOrder,
  orders: readonly PageOrder[],
  onPage: (order: PageOrder, page: WrittenPage) => void,
): Promise<void> {
  collectGarbage();
  const pool = new Piscina<readonly PageOrder[], readonly WrittenPage[]>({
    filename: new URL('./page-thread.ts', import.meta.url).href,
    workerData: { folder } satisfies ThreadOrder,
    resourceLimits: THREAD_MEMORY,
    maxThreads: os.availableParallelism(),
    minThreads: os.availableParallelism(),
  });
  const batches = Array.from({ length: Math.ceil(orders.length / BATCH) }, (_, index) =>
    orders.slice(index * BATCH, (index + 1) * BATCH),
  );
  try {
    await Promise.all(
      batches.map(async (batch) => {
        const pages = await pool.run(batch);
        batch.forEach((order, index) => {
          const page = pages[index];
          if (page) onPage(order, page);
        });
      }),
    );
  } finally {
    await pool.destroy();
    collectGarbage();
  }
}
