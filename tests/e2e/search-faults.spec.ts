import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// These tests answer for the network, which a service worker would ask in their place.
test.use({ serviceWorkers: 'block' });

const FAILED = 'Chưa tải được dữ liệu tìm kiếm. Kiểm tra kết nối mạng rồi thử lại.';

const FILES = {
  'Pagefind’s script': '**/pagefind/pagefind.js',
  'its WebAssembly': '**/pagefind/wasm.*.pagefind',
  'the entry': '**/pagefind/pagefind-entry.json*',
  'the manifest': '**/pagefind/search*.json',
  'the list of files': '**/pagefind/*.pf_meta',
  'a file of words': '**/pagefind/index/*.pf_index',
  'an article’s text': '**/pagefind/doc/*.pf_doc',
};

for (const [file, pattern] of Object.entries(FILES)) {
  test(`A search says so and can be tried again when ${file} is missing`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill({ status: 404 }));
    await expectFailureThenAnswer(page);
  });

  test(`A search says so and can be tried again when ${file} is cut off`, async ({ page }) => {
    await page.route(pattern, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    });
    await expectFailureThenAnswer(page);
  });
}

test('A list of files from another build is refused, and the search can be tried again', async ({
  page,
  largeSite,
}) => {
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    const other = await page.request.get(`${largeSite}/pagefind/pagefind-entry.json`);
    await route.fulfill({ body: await other.body() });
  });
  await expectFailureThenAnswer(page);
});

test('A slow network is said after four seconds, given up after thirty, and tried again', async ({
  page,
}) => {
  await page.clock.install();
  const held = page.waitForRequest('**/pagefind/index/*.pf_index');
  await page.route('**/pagefind/index/*.pf_index', () => undefined);
  await page.goto('/tim-kiem/?q=so+ket');
  await held;
  await expect(page.getByRole('status')).toHaveText('Đang tải dữ liệu tìm kiếm…');
  await page.clock.fastForward(4100);
  await expect(page.getByRole('status')).toContainText('Mạng đang chậm');
  await page.clock.fastForward(26_000);
  await expect(page.getByRole('status')).toHaveText(FAILED);
  await expect(page.locator('tim-kiem')).not.toHaveAttribute('aria-busy');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expectAnswer(page);
});

test('What is searched can be shared and left again while its answer is still awaited', async ({
  page,
}) => {
  await page.route('**/pagefind/index/*.pf_index', () => undefined);
  await page.goto('/tim-kiem/?q=bai+viet');
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await field.fill('so ket');
  await field.press('Enter');
  await expect(page).toHaveURL(/\?q=so\+ket$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=bai\+viet$/);
  await expect(field).toHaveValue('bai viet');
});

test('When the worker cannot be loaded, trying again loads it', async ({ page }) => {
  await page.route('**/_astro/worker*.js', (route) => route.abort());
  await expectFailureThenAnswer(page);
});

test('A site published anew between two queries answers from what is there', async ({
  page,
  largeSite,
}) => {
  await page.goto('/tim-kiem/?q=so+ket');
  await expectAnswer(page);
  await page.route('**/pagefind/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await page.request.get(largeSite + pathname) });
  });
  await page.getByRole('combobox', { name: 'Từ cần tìm' }).fill('bờ kênh');
  await expect(page.locator('.search-result-title').first()).toHaveText(
    'Nhân dân trồng hoa dọc bờ kênh',
  );
  await isComplete(page);
});

test('What was loaded once answers without a network; other queries say why they can’t', async ({
  page,
}) => {
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await page.goto('/tim-kiem/?q=so+ket');
  await expectAnswer(page);
  await page.route('**/*', (route) => route.abort('internetdisconnected'));
  await field.fill('phiếu rà soát');
  await expect(page.getByRole('status')).toHaveText(FAILED);
  await field.fill('so ket');
  await expectAnswer(page);
});

async function expectFailureThenAnswer(page: Page): Promise<void> {
  await page.goto('/tim-kiem/?q=so+ket');
  await expect(page.getByRole('status')).toHaveText(FAILED);
  await expect(page.locator('tim-kiem')).not.toHaveAttribute('aria-busy');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expectAnswer(page);
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator('.search-result-title').first()).toContainText('Sơ kết');
  await isComplete(page);
}

/** Texts come after titles: a test that ends before them would leave requests behind. */
async function isComplete(page: Page): Promise<void> {
  await expect(page.locator('tim-kiem')).not.toHaveAttribute('aria-busy');
}
