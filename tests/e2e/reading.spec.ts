import { PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site.ts';

const SEED = 'Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020';

test('A reader goes from the home page to an article and back by its section', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { name: 'Xây dựng Đảng' }).getByRole('link').click();
  await page.getByRole('link', { name: SEED }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SEED);
  const meta = page.locator('.article-meta');
  await expect(meta.getByRole('link', { name: 'Anh Ngọc' })).toBeVisible();
  await expect(meta.locator('time').first()).toHaveText('30/6/2020');
  await expect(page.getByText('Chiều 30/6/2020, Quận ủy Hải An tổ chức Hội nghị')).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Đường dẫn' })
    .getByRole('link', { name: 'Xây dựng Đảng' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xây dựng Đảng');
});

test('An article leads to the one before, the one after and related ones', async ({ page }) => {
  await page.goto('/tin/2026/11/cu-phap-markdown-can-biet/');
  const neighbours = page.getByRole('navigation', { name: 'Bài trước và bài sau' });
  await expect(neighbours.getByRole('link')).toHaveCount(2);
  await expect(page.getByRole('complementary', { name: 'Tin liên quan' })).toBeVisible();
  const older = neighbours.getByRole('link', { name: 'Bài trước' });
  const href = await older.getAttribute('href');
  await older.click();
  await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
  await page.getByRole('link', { name: 'Bài sau' }).click();
  await expect(page).toHaveURL(/cu-phap-markdown-can-biet/);
});

test('A long list goes on page by page, to the end and back', async ({ page, largeSite }) => {
  await page.goto(`${largeSite}/tin/`);
  const titles = new Set<string>();
  for (;;) {
    for (const title of await page.locator('.teaser-title').allTextContents()) titles.add(title);
    const next = page.getByRole('link', { name: 'Cũ hơn' });
    if ((await next.count()) === 0) break;
    await next.click();
    await page.waitForURL('**/trang/**');
  }
  const total = /^\d+/.exec((await page.locator('.list-count').textContent())?.trim() ?? '');
  expect(titles.size).toBe(Number(total?.[0]));
  await page.getByRole('link', { name: 'Trang 1', exact: true }).click();
  await expect(page).toHaveURL(`${largeSite}/tin/`);
});

test('A long index of tags leads by letter and page to every tag, each with its feed', async ({
  page,
  largeSite,
}) => {
  await page.goto(`${largeSite}/the/`);
  const letters = page.getByRole('navigation', { name: 'Theo chữ cái' }).getByRole('link');
  const names = await letters.allTextContents();
  expect(names).toEqual(expect.arrayContaining(['A', 'Ă', 'Đ']));
  expect(names.toSorted((a, b) => a.localeCompare(b, 'vi'))).toEqual(names);
  const total = Number(
    /trong (\d+) thẻ/.exec((await page.locator('main').textContent()) ?? '')?.[1],
  );
  const tags = new Set<string>();
  const starts = await letters.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  for (const start of starts) {
    await page.goto(largeSite + start);
    for (;;) {
      const found = page.locator('.counted-list a');
      for (const href of await found.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')),
      ))
        tags.add(href ?? '');
      const next = page.getByRole('link', { name: 'Trang sau' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
  }
  expect(tags.size).toBe(total);
  await page.goto(largeSite + ([...tags].at(-1) ?? ''));
  await page.getByText('Nhận tin qua').getByRole('link', { name: 'RSS' }).waitFor();
});

test('The keyboard alone reaches the text, the navigation and an article', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = page.locator('main a:focus');
  await expect(focused).toBeVisible();
  const title = await focused.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const type of PAGE_TYPES) {
    test(`${type.name} shows its heading, its text and its links`, async ({ page, addressOf }) => {
      await page.goto(addressOf(type));
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expect(page.getByRole('main')).toContainText(/\p{L}{2,}/u);
      await expect(
        page.getByRole('navigation', { name: /^(?:Chính|Main)$/ }).getByRole('link'),
      ).not.toHaveCount(0);
    });
  }
});

test('A page that does not exist says so in Vietnamese and offers ways on', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang này' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
});
