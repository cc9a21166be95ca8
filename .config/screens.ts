import { defineConfig } from '@playwright/test';
import tests from './playwright.ts';

/** `npm run docs:screens`: pictures for the handbook and the README, taken from the built site. */
export default defineConfig(tests, {
  testDir: '../tests/screens',
  testMatch: '*.screens.ts',
  globalSetup: '../tests/screens/serve-dist.ts',
  workers: 1,
});
