import { defineConfig } from 'vitest/config';

// What takes too long for `npm test`: `npm run soak`, all of it or the files named.
export default defineConfig({
  test: {
    include: ['tests/**/*.soak.ts'],
    testTimeout: 4 * 60 * 60_000,
    // Each of them wants the machine to itself.
    fileParallelism: false,
  },
});
