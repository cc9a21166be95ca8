import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkOne, faultOf, fixTwice } from './check-one.ts';
import { mutatedFiles } from './mutations.ts';

// 20,000 runs and the time of each are `npm run fuzz`.
test('whatever is done to a file, all that is said of it has a place, a mend and a help page', () => {
  fc.assert(
    fc.property(mutatedFiles, (bytes) => {
      expect(checkOne(bytes).map(faultOf).filter(Boolean)).toEqual([]);
      fixTwice(bytes);
    }),
    { numRuns: 300 },
  );
}, 60_000);
