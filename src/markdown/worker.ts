// The thread that pool.ts starts.
import { attempt, type Job, type Outcome } from './attempt.ts';

/** Renders a batch of bodies. */
export default function renderBatch(jobs: readonly Job[]): readonly Outcome[] {
  return jobs.map(attempt);
}
