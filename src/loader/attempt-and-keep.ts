import type { TextRegisters } from '../checks/document.ts';
import { attempt, type Job, type Outcome } from './attempt.ts';
import { factsOf, type BodyFacts } from './body-facts.ts';
import type { RenderCache } from './render-cache.ts';

/** A text to check, and what its body is kept under; undefined where it isn't to be rendered. */
export interface KeptJob extends Job {
  readonly bodyKey: string | undefined;
}

/** What became of a text whose body, once rendered, lies in the render cache. Plain data. */
export interface KeptOutcome extends Omit<Outcome, 'rendered'> {
  /** Undefined when the body was refused, or not to be rendered. */
  readonly body?: BodyFacts;
}

/**
 * Checks one text, and renders it where the cache lacks its body. A rendered body is written where it was made: handed
 * from thread to thread, those of an archive would cost as much again in time and memory.
 */
export function attemptAndKeep(
  job: KeptJob,
  registers: TextRegisters,
  cache: RenderCache,
): KeptOutcome {
  const { rendered, ...outcome } = attempt(job, registers);
  const { bodyKey } = job;
  if (outcome.refusal || bodyKey === undefined) return outcome;
  if (rendered) cache.put(bodyKey, rendered);
  return { ...outcome, body: factsOf(rendered ?? cache.get(bodyKey)) };
}
