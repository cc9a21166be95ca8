import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { ARTICLE } from '../e2e/page-types.ts';
import { expect, test } from '../e2e/site.ts';

const PICTURES = 'docs/hinh';

test.beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

test.describe('On a window', () => {
  test.use({ viewport: { width: 1280, height: 860 } });

  test('the home page', async ({ page }) => {
    await page.goto('/');
    await take(page, 'trang-chu');
  });

  test('what a search finds', async ({ page }) => {
    await page.goto('/tim-kiem/?q=ddaij hooij ddangr');
    await expect(page.getByRole('list', { name: 'Kết quả tìm kiếm' })).toBeVisible();
    await take(page, 'tim-kiem');
  });
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 360, height: 700 }, deviceScaleFactor: 1.5 });

  test('an article, light and dark side by side', async ({ page }) => {
    await page.goto(ARTICLE);
    const light = await shoot(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await shoot(page);
    await sharp({ create: { width: 1110, height: 1050, channels: 3, background: '#8b8b8b' } })
      .composite([
        { input: light, left: 0, top: 0 },
        { input: dark, left: 570, top: 0 },
      ])
      .webp({ quality: 75, effort: 6 })
      .toFile(path.join(PICTURES, 'bai-viet.webp'));
  });
});

async function take(page: Page, name: string): Promise<void> {
  await sharp(await shoot(page))
    .webp({ quality: 75, effort: 6 })
    .toFile(path.join(PICTURES, `${name}.webp`));
}

async function shoot(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  return page.screenshot();
}
