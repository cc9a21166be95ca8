import type { Reporter } from '../src/build/reporter.ts';

/** For builds whose progress nobody watches. */
export const silentReporter: Reporter = {
  stage: () => undefined,
  progress: () => undefined,
  note: () => undefined,
  end: () => undefined,
};
