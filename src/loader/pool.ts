import os from 'node:os';
import { Piscina } from 'piscina';
import type { TextRegisters } from '../checks/document.ts';
import { attemptAndKeep, type KeptJob, type KeptOutcome } from './attempt-and-keep.ts';
import type { RenderCache } from './render-cache.ts';
import type { Batch } from './worker.ts';

/** Starting threads takes as long as rendering this many bodies. */
const WORTH_THREADS = 100;
/** Texts in one message to a thread. */
const BATCH = 25;
/** Messages that wait for each thread: enough that it never idles, few enough to fit into memory. */
const WAITING = 2;
/** Without a bound the young generation of each thread grows to a quarter of the memory that all may take. */
const THREAD_MEMORY = { maxYoungGenerationSizeMb: 24 };

/**
 * Renders and checks texts on all cores. An item may hold more than its job, to be recognised by.
 *
 * @param items are taken one by one as threads become free
 * @param count how many items there are
 * @param onDone hears of each item as it is done, in no particular order
 */
export async function attemptAll<Item extends KeptJob>(
  { items, count, registers, cache }: Work<Item>,
  onDone: (item: Item, outcome: KeptOutcome) => void,
): Promise<void> {
  const threads = os.availableParallelism();
  if (count < WORTH_THREADS || threads === 1) {
    for (const item of items) onDone(item, attemptAndKeep(item, registers, cache));
    return;
  }
  const pool = new Piscina<Batch, readonly KeptOutcome[]>({
    filename: new URL('./worker.ts', import.meta.url).href,
    maxThreads: threads,
    resourceLimits: THREAD_MEMORY,
  });
  const batches = inBatches(items);
  const takeNext = async (): Promise<void> => {
    for (const batch of batches) {
      const jobs = batch.map(({ entry, facts, abbreviations, bodyKey }) => ({
        entry,
        facts,
        abbreviations,
        bodyKey,
      }));
      const { cacheFolder } = cache;
      const outcomes = await pool.run({ jobs, registers, cacheFolder });
      outcomes.forEach((outcome, index) => {
        const item = batch[index];
        if (item === undefined) return;
        if (outcome.body && item.bodyKey !== undefined) cache.notice(item.bodyKey);
        onDone(item, outcome);
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: threads * WAITING }, takeNext));
  } finally {
    await pool.destroy();
  }
}

/** Whoever asks next gets the next batch: all share one iterator. */
function* inBatches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Work<Item> {
  readonly items: Iterable<Item>;
  readonly count: number;
  readonly registers: TextRegisters;
  /** Where rendered bodies are kept. */
  readonly cache: RenderCache;
}
