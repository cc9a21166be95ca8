import { defineConfig } from '@playwright/test';

export default defineConfig({
  timeout: 60_000,
  testDir: '../tests/e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  // With two the whole took 644 s instead of 765, and the test of publishing now and then waited for a page forever.
  workers: 1,
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
