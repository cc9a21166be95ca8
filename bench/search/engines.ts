import type { EngineName } from './arguments.ts';
import type { Engine } from './engine.ts';
import { tunedMinisearchEngine } from './engines/minisearch-tuned.ts';
import { minisearchEngine } from './engines/minisearch.ts';
import { ourEngine } from './engines/ours.ts';
import { pagefindEngine } from './engines/pagefind.ts';

/** Every engine the bench can measure. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  ours: ourEngine,
  pagefind: pagefindEngine,
  minisearch: minisearchEngine,
  'minisearch-tuned': tunedMinisearchEngine,
};
