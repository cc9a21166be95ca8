import { defineConfig } from '@playwright/test';

const ALONE = ['**/dev.spec.ts', '**/offline.spec.ts', '**/publish.spec.ts'];

export default defineConfig({
  timeout: 60_000,
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: 'together', testIgnore: ALONE },
    // They wait for a service worker or a server to do something in time, which on two busy cores it now and then doesn't.
    { name: 'alone', testMatch: ALONE, workers: 1, dependencies: ['together'] },
  ],
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  globalSetup: '../tests/e2e/serve-built-site.ts',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] !== undefined && {
        executablePath: process.env['CHROMIUM_PATH'],
      }),
      args: [
        '--no-sandbox',
        // There is none, and imitating one takes a fifth of all time.
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The address field's lists are web pages of Chromium's own: each new window would load them for seconds.
        '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
      ],
    },
  },
});
