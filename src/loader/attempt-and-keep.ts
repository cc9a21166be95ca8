import type { TextRegisters } from '../checks/document.ts';
import { attempt, type Job, type Outcome } from './attempt.ts';
import { factsOf, type BodyFacts } from './body-facts.ts';
import type { RenderCache } from './render-cache.ts';

/** A text to check, and what its body is kept under; undefined where there is nothing to render. */
export interface KeptJob extends Job {
  readonly bodyKey: string | undefined;
}

/** What became of a text whose body, once rendered, lies in the render cache. Plain data. */
export interface KeptOutcome extends Omit<Outcome, 'rendered'> {
  /** Undefined when the body was refused. */
  readonly body?: BodyFacts;
}

/**
 * Renders and checks one text. A rendered body is written where it was made: handed from thread to thread, those of an
 * archive would cost as much again in time and memory.
 */
export function attemptAndKeep(
  job: KeptJob,
  registers: TextRegisters,
  cache: RenderCache,
): KeptOutcome {
  const { rendered, refusal, problems } = attempt(job, registers);
  if (refusal) return { refusal, problems };
  const { bodyKey } = job;
  if (rendered && bodyKey !== undefined) cache.put(bodyKey, rendered);
  const body = rendered ?? (bodyKey === undefined ? undefined : cache.get(bodyKey));
  return { body: factsOf(body), problems };
}
