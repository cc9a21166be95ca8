import { expect, test } from './site.ts';

// These tests answer for the network, which a service worker would ask in their place.
test.use({ serviceWorkers: 'block' });

test('Markup in a query is shown as text and never run', async ({ page }) => {
  const query = '<img src=x onerror=document.title=1> tìm kiếm';
  await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toContainText(query);
  await expect(page.locator('tim-kiem img')).toHaveCount(0);
  await expect(page).toHaveTitle(/Tìm kiếm/);
});

test('Back and a shared address bring the query, the filters and the order back', async ({
  page,
  largeSite,
}) => {
  await page.goto(`${largeSite}/tim-kiem/?q=bài&sap-xep=moi-nhat`);
  await expect(page.getByLabel('Sắp xếp')).toHaveValue('newest');
  const year = page.getByLabel('Năm');
  const [, option = ''] = await year
    .locator('option')
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
  await year.focus();
  await year.selectOption(option);
  await expect(page).toHaveURL(new RegExp(`nam=${option}&sap-xep=moi-nhat$`));
  await expect(page.getByLabel('Năm')).toBeFocused();
  await page.goBack();
  await expect(page.getByLabel('Năm')).toHaveValue('');
  await page.goForward();
  await expect(page.getByLabel('Năm')).toHaveValue(option);
  await page.reload();
  await expect(page.getByLabel('Năm')).toHaveValue(option);
  await expect(page.getByLabel('Sắp xếp')).toHaveValue('newest');
  await expect(page.getByRole('combobox', { name: 'Từ cần tìm' })).toHaveValue('bài');
});

test('More results follow the first ones, and the first new one has the focus', async ({
  page,
  largeSite,
}) => {
  await page.goto(`${largeSite}/tim-kiem/?chuyen-muc=${encodeURIComponent('Kinh tế')}`);
  const results = page.locator('.search-result');
  await expect(results).toHaveCount(10);
  await page.getByRole('button', { name: /^Tải thêm \d+ tin$/ }).click();
  await expect.poll(() => results.count()).toBeGreaterThan(10);
  await expect(results.nth(10).getByRole('link')).toBeFocused();
});

test('The first results are shown while the others are on their way', async ({
  page,
  largeSite,
}) => {
  let asked = 0;
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/pagefind/doc/*.pf_doc', async (route) => {
    asked += 1;
    if (asked > 4) await held;
    await route.continue();
  });
  await page.goto(`${largeSite}/tim-kiem/?chuyen-muc=${encodeURIComponent('Kinh tế')}`);
  const results = page.locator('.search-result');
  const more = page.getByRole('button', { name: /^Tải thêm/ });
  await expect(results).toHaveCount(4);
  await expect(more).toHaveCount(0);
  release();
  await expect(results).toHaveCount(10);
  await expect(more).toBeVisible();
});

test('Titles are shown while the texts are on their way, and keep the focus when these come', async ({
  page,
  largeSite,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/pagefind/doc/*.pf_doc', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${largeSite}/tim-kiem/?q=bờ+kênh`);
  const title = page.locator('.search-result-link').first();
  await expect(title).toHaveText('Nhân dân trồng hoa dọc bờ kênh');
  await expect(title.locator('mark')).toHaveText('bờ kênh');
  // Longer than what is said of a search that lasts: what has been found is told.
  await page.waitForTimeout(600);
  await expect(page.getByRole('status')).toHaveText(/^Tìm thấy/);
  await expect(page.locator('.search-result-excerpt').first()).toBeEmpty();
  await title.focus();
  release();
  await expect(page.locator('.search-result-excerpt').first()).toContainText('kênh');
  await expect(page.locator('.search-result-link').first()).toBeFocused();
  await expect(page.locator('tim-kiem')).not.toHaveAttribute('aria-busy');
});

test('A word typed to its end is looked up while the reader types on', async ({ page }) => {
  await page.clock.install();
  await page.goto('/tim-kiem/');
  // No pause in typing ever ends: nothing is searched yet.
  await page.clock.pauseAt(Date.now() + 60_000);
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  const words = page.waitForRequest('**/pagefind/index/*.pf_index');
  await field.pressSequentially('kết ');
  await words;
  await expect(page.getByRole('status')).toBeEmpty();
});

test('A match under a heading links to its anchor', async ({ page }) => {
  await page.goto('/tim-kiem/?q=hiện+các+phím+thô');
  const link = page.locator('.search-result-link').first();
  await expect(link).toHaveAttribute('href', /\/tim-kiem-tieng-viet-trong-ban-tin\/#.+/);
});

test('At 320 px and twice the text nothing runs off the page, suggestions open or not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/tim-kiem/?q=tim+kiem');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '36px';
  });
  await expect(page.locator('.search-result').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Từ cần tìm' }).fill('tim kiem t');
  await expect(page.getByRole('option').first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});
