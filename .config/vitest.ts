import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    // A missing snapshot fails instead of being written: `npm test` never changes the checkout.
    update: 'none',
    testTimeout: 20_000,
  },
});
