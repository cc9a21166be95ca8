import { test as base } from '@playwright/test';
import type { PageType } from './page-types.ts';

export { expect } from '@playwright/test';

/**
 * `baseURL` is the shipped site; `largeSite` the one with many articles and the search fixtures;
 * `kindsSite` the small one with every kind of content. `addressOf` tells where a page type stands.
 */
export const test = base.extend<{
  largeSite: string;
  kindsSite: string;
  addressOf: (type: PageType) => string;
}>({
  baseURL: async ({}, use) => {
    await use(process.env['SHIPPED_SITE']);
  },
  largeSite: async ({}, use) => {
    await use(process.env['LARGE_SITE'] ?? '');
  },
  kindsSite: async ({}, use) => {
    await use(process.env['KINDS_SITE'] ?? '');
  },
  addressOf: async ({ baseURL, largeSite, kindsSite }, use) => {
    const origins = { shipped: baseURL ?? '', large: largeSite, kinds: kindsSite };
    await use(({ site, path }) => origins[site] + path);
  },
});
