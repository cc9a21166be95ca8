import os from 'node:os';
import { Piscina } from 'piscina';
import { attempt, type Job, type Outcome } from './attempt.ts';
import { MarkdownRefusal } from './refusal.ts';
import type { Rendered } from './rendered.ts';

/** Starting threads takes as long as rendering this many bodies. */
const WORTH_THREADS = 100;
/** Bodies in one message to a thread. */
const BATCH = 25;

/**
 * Renders bodies on all cores. An item may hold more than its job, to be recognised by.
 *
 * @param onRendered hears each item as it is done, in no particular order
 * @param onRefused hears of each item that can't be rendered
 */
export async function renderAll<Item extends Job>(
  items: readonly Item[],
  onRendered: (item: Item, rendered: Rendered) => void,
  onRefused: (item: Item, refusal: MarkdownRefusal) => void,
): Promise<void> {
  const settle = (item: Item | undefined, outcome: Outcome): void => {
    if (item === undefined) return;
    if ('rendered' in outcome) onRendered(item, outcome.rendered);
    else onRefused(item, new MarkdownRefusal(outcome.refusal));
  };
  const threads = os.availableParallelism();
  if (items.length < WORTH_THREADS || threads === 1) {
    for (const item of items) settle(item, attempt(item));
    return;
  }
  const pool = new Piscina<readonly Job[], readonly Outcome[]>({
    filename: new URL('./worker.ts', import.meta.url).href,
    maxThreads: threads,
  });
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );
  try {
    await Promise.all(
      batches.map(async (batch) => {
        const outcomes = await pool.run(batch.map(({ body, facts }) => ({ body, facts })));
        outcomes.forEach((outcome, index) => {
          settle(batch[index], outcome);
        });
      }),
    );
  } finally {
    await pool.destroy();
  }
}
