// The thread that pool.ts starts.
import type { TextRegisters } from '../checks/document.ts';
import { attempt, type Job, type Outcome } from './attempt.ts';

/** Renders and checks a batch of texts. */
export default function attemptBatch({ jobs, registers }: Batch): readonly Outcome[] {
  return jobs.map((job) => attempt(job, registers));
}

/** One message to a thread. */
export interface Batch {
  readonly jobs: readonly Job[];
  readonly registers: TextRegisters;
}
