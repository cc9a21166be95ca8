import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

const look = (page: Page) => page.locator('summary', { hasText: 'Cỡ chữ, màu' });
const letters = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('A reader’s size of letters and colours hold on the next page, from its first painting on', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  const [size, light] = [await letters(page), await background(page)];
  await look(page).click();
  await page.getByRole('button', { name: 'To hơn' }).click();
  await expect(page.getByRole('status')).toHaveText('Cỡ chữ 115%');
  await page.getByRole('button', { name: 'Tối', exact: true }).click();
  const dark = await background(page);
  expect(dark).not.toBe(light);
  await page.keyboard.press('Escape');
  await expect(look(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Tối', exact: true })).toBeHidden();

  // Held back, scripts of their own file can't be what brings the choice.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  expect(await letters(page)).toBeCloseTo(size * 1.15, 0);
  expect(await background(page)).toBe(dark);
});

test('The keyboard alone opens the menu, chooses in it and leaves it', async ({ page }) => {
  await page.goto(ARTICLE);
  await look(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Nhỏ hơn' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Nhỏ hơn' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  for (let press = 0; press < 5; press++) await page.keyboard.press('Tab');
  const contrast = page.getByRole('button', { name: 'Tương phản cao' });
  await expect(contrast).toBeFocused();
  await page.keyboard.press('Space');
  await expect(contrast).toHaveAttribute('aria-pressed', 'true');
  expect(await background(page)).toBe('rgb(0, 0, 0)');
});

for (const width of [320, 360]) {
  test(`At ${width} px and the largest letters nothing runs out of the page, and the text begins high at the usual ones`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 780 });
    await page.goto(ARTICLE);
    if (width === 360) {
      const text = await page.locator('.prose > p').first().boundingBox();
      expect(text?.y).toBeLessThan(340);
    }
    await look(page).click();
    for (let press = 0; press < 3; press++) {
      await page.getByRole('button', { name: 'To hơn' }).click();
    }
    await expect(page.getByText('150%', { exact: true })).toBeVisible();
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolls).toBeLessThanOrEqual(width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.tool, .look-menu button')]
        .map((tool) => tool.getBoundingClientRect())
        .filter(({ height, width: across }) => across > 0 && (across < 44 || height < 44)),
    );
    expect(small).toEqual([]);
  });
}

for (const theme of ['Sáng', 'Tối', 'Tương phản cao']) {
  test(`axe finds nothing on an article with the menu open, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(ARTICLE);
    await look(page).click();
    await page.getByRole('button', { name: theme, exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('The address is copied without what a preview or a search added to it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ARTICLE}?q=x`);
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await expect(page.getByRole('status')).toHaveText('Đã chép liên kết của trang này.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `https://bantin.example${ARTICLE}`,
  );
});

test('Sharing asks the system where it can, and leads to Zalo where it can’t', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    delete (Navigator.prototype as { share?: unknown }).share;
    delete (navigator as { share?: unknown }).share;
  });
  await page.goto(ARTICLE);
  const href = await page.getByRole('link', { name: 'Chia sẻ qua Zalo' }).getAttribute('href');
  const told = new URL(href ?? '').searchParams.get('d') ?? '';
  expect(JSON.parse(atob(told))).toEqual({ url: `https://bantin.example${ARTICLE}` });

  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (told: unknown) => Promise.resolve(Object.assign(window, { told })),
    });
  });
  await page.goto(ARTICLE);
  await page.getByRole('link', { name: 'Chia sẻ' }).click();
  expect(await page.evaluate(() => (window as unknown as { told: unknown }).told)).toEqual({
    title: 'Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020',
    url: `https://bantin.example${ARTICLE}`,
  });
});

test('Printing asks the browser, and paper has no tools on it', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { isPrinted: true });
  });
  await page.goto(ARTICLE);
  await page.getByRole('button', { name: 'In', exact: true }).click();
  expect(await page.evaluate(() => 'isPrinted' in window)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In', exact: true })).toBeHidden();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('only what works without it is offered', async ({ page }) => {
    await page.goto(ARTICLE);
    const bar = page.locator('thanh-doc');
    await expect(bar.getByRole('link')).toHaveCount(2);
    await expect(bar.getByRole('button')).toHaveCount(0);
    await expect(look(page)).toBeHidden();
  });
});
