// The thread that pool.ts starts.
import type { TextRegisters } from '../checks/document.ts';
import { attemptAndKeep, type KeptJob, type KeptOutcome } from './attempt-and-keep.ts';
import { RenderCache } from './render-cache.ts';

let cache: RenderCache | undefined;

/** Renders and checks a batch of texts. */
export default function attemptBatch({
  jobs,
  registers,
  cacheFolder,
}: Batch): readonly KeptOutcome[] {
  if (cache?.cacheFolder !== cacheFolder) cache = new RenderCache(cacheFolder);
  const keeping = cache;
  return jobs.map((job) => attemptAndKeep(job, registers, keeping));
}

/** One message to a thread. */
export interface Batch {
  readonly jobs: readonly KeptJob[];
  readonly registers: TextRegisters;
  readonly cacheFolder: string;
}
