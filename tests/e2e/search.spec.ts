import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './site.ts';

// These tests answer for the network, which a service worker would ask in their place.
test.use({ serviceWorkers: 'block' });

const HAI_AN = 'Đảng ủy phường họp bàn việc mở đường ở Hải An';
const BROTHERS = 'Hai anh em cùng nhau đọc sách';
const PEOPLE = 'Nhân dân trồng hoa dọc bờ kênh';

const FINDS_HAI_AN_FIRST = {
  'không dấu thấy chữ đ': 'duong',
  'không dấu, hai từ': 'dang uy',
  'dấu kiểu mới': 'uỷ ban',
  'dấu kiểu cũ': 'ủy ban',
  'không dấu': 'uy ban',
  'dấu rời (NFD)': 'hải an'.normalize('NFD'),
  'phím Telex, một từ có dấu': 'hari an',
  'phím Telex, cả hai từ': 'ddangr uyr',
  'tên riêng có dấu': 'hải an',
};

for (const [how, query] of Object.entries(FINDS_HAI_AN_FIRST)) {
  test(`Gõ ${how} (“${query}”) thì thấy tin cần tìm đứng đầu`, async ({ page, largeSite }) => {
    await page.goto(`${largeSite}/tim-kiem/`);
    await page.getByRole('combobox', { name: 'Từ cần tìm' }).fill(query);
    await expect(page.locator('.search-result-title').first()).toHaveText(HAI_AN);
  });
}

test('“dang uy” does not find the people', async ({ page, largeSite }) => {
  await page.goto(`${largeSite}/tim-kiem/?q=dang+uy`);
  await expect(page.locator('.search-result-title').first()).toHaveText(HAI_AN);
  await expect(page.getByRole('link', { name: PEOPLE })).toHaveCount(0);
});

test('“hải an” puts Hải An first, “hai anh em” the two brothers', async ({ page, largeSite }) => {
  const first = page.locator('.search-result-title').first();
  await page.goto(`${largeSite}/tim-kiem/?q=${encodeURIComponent('hải an')}`);
  await expect(first).toHaveText(HAI_AN);
  await page.goto(`${largeSite}/tim-kiem/?q=hai+anh+em`);
  await expect(first).toHaveText(BROTHERS);
});

test('A quoted phrase that no article holds is said to be nowhere; near articles stand under a heading', async ({
  page,
  largeSite,
}) => {
  const near = page.getByRole('heading', { name: 'Các tin gần với cụm từ này' });
  await page.goto(`${largeSite}/tim-kiem/?q=${encodeURIComponent('"em hai anh"')}`);
  await expect(page.getByRole('status').first()).toContainText(
    'Không có tin nào chứa đúng cụm từ trong ngoặc kép.',
  );
  await expect(near).toBeVisible();
  await expect(page.locator('.search-result-title').first()).toHaveText(BROTHERS);
  await page.goto(`${largeSite}/tim-kiem/?q=${encodeURIComponent('"hai anh em"')}`);
  await expect(page.locator('.search-result-title')).toHaveText([BROTHERS]);
  await expect(near).toHaveCount(0);
});

test('What matched is marked in the author’s own spelling', async ({ page }) => {
  await page.goto('/tim-kiem/?q=quan+uy+hai+an');
  const first = page.locator('.search-result').first();
  await expect(first.locator('.search-result-title')).toContainText('Quận ủy Hải An');
  await expect(first.locator('mark').first()).toHaveText(/Quận|ủy|Hải|An/);
});

test('The form in the header leads to the results; back leads home', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search', { name: 'Tìm nhanh' }).getByRole('searchbox').fill('so ket');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tim-kiem\/\?q=so\+ket/);
  await expect(page.locator('.search-result-title').first()).toContainText('Sơ kết');
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('A search is announced, and reached and left by the keyboard', async ({ page }) => {
  await page.goto('/tim-kiem/');
  await page.getByRole('combobox', { name: 'Từ cần tìm' }).focus();
  await page.keyboard.type('hai an');
  await expect(page.getByRole('status')).toContainText(/Tìm thấy \d+ tin/);
  const first = page.locator('.search-result a').first();
  for (let press = 0; press < 10; press += 1) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tin\/2020\/06\//);
});

test('Nothing found says so and helps on', async ({ page }) => {
  await page.goto('/tim-kiem/?q=xyzzyqwk');
  await expect(page.getByRole('status')).toContainText('Không tìm thấy');
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page offers archive, sections and tags', async ({ page }) => {
    await page.goto('/tim-kiem/');
    for (const name of ['tháng đăng', 'chuyên mục', 'thẻ']) {
      await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
    }
  });
});

test('A page that is only read loads no code of search, and at most 4 KB of script in all', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url());
  });
  await page.goto('/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/', {
    waitUntil: 'networkidle',
  });
  const inline = await page.locator('script:not([src]):not([type*=json])').allTextContents();
  const loaded = await Promise.all(
    scripts.map(async (url) => (await page.request.get(url)).text()),
  );
  const code = [...inline, ...loaded];
  expect(code).not.toEqual([]);
  expect(code.join('')).not.toMatch(/pagefind|tim-kiem/);
  const bytes = code.map((text) => brotliCompressSync(text).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(4096);
});

test('When the index cannot be loaded the page says so, and trying again works', async ({
  page,
}) => {
  await page.route('**/pagefind/**/*.pf_index', (route) => route.fulfill({ status: 404 }));
  await page.goto('/tim-kiem/?q=so+ket');
  await expect(page.getByRole('status')).toContainText('Chưa tải được dữ liệu tìm kiếm');
  await page.unroute('**/pagefind/**/*.pf_index');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('.search-result-title').first()).toContainText('Sơ kết');
});
