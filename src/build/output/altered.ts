import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** What of an output is no longer as the build that made it left it: deleted, edited, or with something put in. */
export interface Altered {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** What the thread is told. */
export interface AlteredOrder {
  readonly folder: string;
  /** Path of the manifest. */
  readonly notes: string;
}

/** Of an output of which nothing is known. */
export const NOTHING_ALTERED: Altered = { files: new Set(), folders: new Set() };

/**
 * Compares every file and folder of an output with its manifest by its stamp, in a thread: asking for the state of all
 * files of a large archive takes about as long as reading its content, and both can go on at once.
 */
export function findAltered(order: AlteredOrder): Promise<Altered> {
  if (!existsSync(order.notes)) return Promise.resolve(NOTHING_ALTERED);
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./altered-thread.ts', import.meta.url), {
      workerData: order,
    });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}
