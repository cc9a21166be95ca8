import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeAddress } from '../../src/search/client/address.ts';
import { writeTestIndex } from '../search/build-index.ts';
import { readGoldenCases } from '../search/golden-cases.ts';
import { expect, test } from './site.ts';

// These tests answer for the network, which a service worker would ask in their place.
test.use({ serviceWorkers: 'block' });

/** Every so many cases of a behaviour; all of them run in Node. */
const EVERY = 8;

let index: string;

test.beforeAll(async () => {
  index = await mkdtemp(path.join(tmpdir(), 'search-golden-'));
  await writeTestIndex(index);
});

test.afterAll(() => rm(index, { recursive: true, force: true }));

for (const [behaviour, cases] of readGoldenCases()) {
  const findings = cases.filter(({ first, none }) => first !== undefined || none);
  const sample = findings.filter((_, order) => order % EVERY === 0);
  test(`In Chromium as in Node: ${behaviour}, ${sample.length} of ${cases.length} cases`, async ({
    page,
    baseURL,
  }) => {
    await page.route('**/pagefind/**', (route) => {
      const [, file = ''] = new URL(route.request().url()).pathname.split('/pagefind/');
      return route.fulfill({ path: path.join(index, file) });
    });
    for (const { it, query, filters, sort, first } of sample) {
      await test.step(it, async () => {
        const { href } = writeAddress({ query, filters, sort }, new URL('/tim-kiem/', baseURL));
        await page.goto(href);
        await expect(page.getByRole('status').first()).toContainText(/^(?:Tìm thấy|Không)/u);
        const link = page.locator('.search-result-link').first();
        if (first === undefined) await expect(link).toHaveCount(0);
        else await expect(link).toHaveAttribute('href', new RegExp(`^/${first}/(?:#|$)`));
      });
    }
  });
}
