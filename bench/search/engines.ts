import type { EngineName } from './arguments.ts';
import type { Engine } from './engine.ts';
import { minisearchEngine } from './engines/minisearch.ts';
import { pagefindEngine } from './engines/pagefind.ts';

/** Every engine the bench can measure. */
export const engines: Readonly<Record<EngineName, Engine>> = {
  ours: pagefindEngine,
  pagefind: pagefindEngine,
  minisearch: minisearchEngine,
};
