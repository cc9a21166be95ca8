import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site.ts';

// These tests answer for the network, which a service worker would ask in their place.
test.use({ serviceWorkers: 'block' });

const TITLE = 'Tìm kiếm tiếng Việt trong bản tin';

test.beforeEach(async ({ page }) => {
  await page.goto('/tim-kiem/');
});

const FINDS_TITLE = {
  'with marks': 'tìm kiếm tiếng v',
  'without marks': 'tim kiem tieng vi',
  'in raw Telex keys': 'timf kieems ti',
  'in raw VNI keys': 'ti2m kie61m ti',
  'as combining marks': 'tìm kiếm tiế'.normalize('NFD'),
};

for (const [how, typed] of Object.entries(FINDS_TITLE)) {
  test(`A title is suggested while its words are typed ${how}`, async ({ page }) => {
    await type(page, typed);
    await expect(page.getByRole('option', { name: TITLE })).toBeVisible();
  });
}

test('Tags and authors are suggested with how many articles they have', async ({ page }) => {
  await type(page, 'ban bien t');
  await expect(page.getByRole('option', { name: /^Ban biên tập Tác giả, \d+ tin$/ })).toBeVisible();
  await type(page, 'tieng vi');
  await expect(page.getByRole('option', { name: /^Tiếng Việt Thẻ, \d+ tin$/ })).toBeVisible();
});

test('Arrow keys go round the suggestions and the field, and the focus stays', async ({ page }) => {
  const field = await type(page, 'tim kiem');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  const last = (await options.count()) - 1;
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('ArrowDown');
  await expectActive(field, options.first());
  await field.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('ArrowUp');
  await expectActive(field, options.nth(last));
  await field.press('ArrowDown');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('ArrowDown');
  await field.press('Home');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(0);
  await field.press('End');
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(8);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('tim kiem');
});

test('Enter on a title goes to the article', async ({ page }) => {
  const field = await type(page, 'tim kiem tieng viet');
  const option = page.getByRole('option', { name: TITLE });
  await expect(option).toBeVisible();
  while ((await option.getAttribute('aria-selected')) === 'false') await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/tin\/2026\/11\/tim-kiem-tieng-viet-trong-ban-tin\/$/);
});

test('A tag chosen lists its articles, newest first, under an address of its own', async ({
  page,
}) => {
  await type(page, 'tieng vi');
  await page.getByRole('option', { name: /^Tiếng Việt Thẻ/ }).click();
  await expect(page).toHaveURL(/\/tim-kiem\/\?the=Ti%E1%BA%BFng\+Vi%E1%BB%87t$/);
  await expect(page.getByRole('status')).toHaveText(/^Có \d+ tin, mới nhất trước\.$/);
  await expect(page.getByRole('combobox', { name: 'Thẻ' })).toHaveValue('Tiếng Việt');
  const times = page.locator('.search-result time');
  const dates = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(dates.length).toBeGreaterThan(0);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

test('Enter without a choice searches for what was typed', async ({ page }) => {
  const field = await type(page, 'tim kiem tieng viet');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(page).toHaveURL(/\?q=tim\+kiem\+tieng\+viet$/);
  await expect(page.getByRole('status')).toContainText('Tìm thấy');
});

test('Escape first closes the suggestions, then clears the field', async ({ page }) => {
  const field = await type(page, 'tim kiem');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('tim kiem');
  await field.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Escape');
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('Leaving the field closes the suggestions', async ({ page }) => {
  await type(page, 'tim kiem');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('How many suggestions there are is said to screen readers', async ({ page }) => {
  const field = await type(page, 'tim kiem');
  const count = page.locator('tim-kiem [aria-live]:not([role=status])');
  await expect(count).toHaveText(/^Có \d gợi ý, dùng phím mũi tên/);
  // Typed on: an emptied field has no suggestions either, and then none more are nothing new.
  await field.pressSequentially(' xyzzy');
  await expect(count).toHaveText('Không có gợi ý.');
});

test('Keys and letters are left alone while an input method composes them', async ({ page }) => {
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await field.focus();
  const client = await page.context().newCDPSession(page);
  for (const text of ['t', 'ti', 'tiê', 'tiến', 'tiếng']) {
    await client.send('Input.imeSetComposition', { text, selectionStart: 5, selectionEnd: 5 });
  }
  await page.evaluate(() => {
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', composing);
    document.activeElement?.dispatchEvent(event);
    document.body.dataset['kept'] = String(event.defaultPrevented);
  });
  await expect(page.locator('body')).toHaveAttribute('data-kept', 'false');
  await client.send('Input.insertText', { text: 'tiếng' });
  await expect(field).toHaveValue('tiếng');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('Touching a suggestion chooses it', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/tim-kiem/');
  await type(page, 'tim kiem tieng viet');
  await page.getByRole('option', { name: TITLE }).tap();
  await expect(page).toHaveURL(/\/tim-kiem-tieng-viet-trong-ban-tin\/$/);
  await context.close();
});

test('Suggestions that cannot be loaded don’t keep the search from answering', async ({ page }) => {
  await page.route('**/pagefind/names.*.json', (route) => route.fulfill({ status: 404 }));
  await type(page, 'tim kiem');
  await expect(page.getByRole('status')).toContainText('Tìm thấy');
  await expect(page.getByRole('option')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the suggestions open, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const field = await type(page, 'tim kiem');
    await expect(page.getByRole('option').first()).toBeVisible();
    await field.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

async function type(page: Page, text: string): Promise<Locator> {
  const field = page.getByRole('combobox', { name: 'Từ cần tìm' });
  await field.fill('');
  await field.pressSequentially(text);
  return field;
}

async function expectActive(field: Locator, option: Locator): Promise<void> {
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  );
}
