import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { buildSite } from '../../src/build/build-site.ts';
import { siteServer } from '../../src/build/server.ts';
import { listen } from '../e2e/listen.ts';
import { pasteFromWord } from '../e2e/paste-from-word.ts';
import { expect, test } from '../e2e/site.ts';
import { WorkingCopy } from '../e2e/working-copy.ts';
import { silentReporter } from '../silent-reporter.ts';

const PICTURES = 'docs/so-tay-bien-tap/hinh';
const ADDRESS = '/tin/2020/06/duong-le-hong-phong-thong-xe-som/';

test.use({ viewport: { width: 1120, height: 760 } });

test('From a Word file to the page in five steps', async ({ page }) => {
  test.setTimeout(180_000);
  page.setDefaultTimeout(20_000);
  mkdirSync(PICTURES, { recursive: true });
  const copy = new WorkingCopy();
  await copy.giveTo(page);

  await page.goto('/quan-tri/');
  const open = page.getByRole('button', { name: 'Mở thư mục bản tin trên máy này' });
  await open.waitFor();
  await take(page, 'buoc-1-mo-trang-quan-tri', open);
  await open.click();
  await expect(page.getByRole('row').first()).toBeVisible();
  await take(page, 'danh-sach-tin', page.getByRole('button', { name: 'Tạo bài viết mới' }));

  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Đường Lê Hồng Phong thông xe sớm');
  await page.getByRole('checkbox', { name: 'Anh Ngọc' }).click();
  await page.getByRole('textbox', { name: 'Ngày đăng' }).fill('30/6/2020');
  await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
  await page.getByRole('option', { name: 'Kinh tế – Xã hội' }).click();
  await page.getByRole('textbox', { name: 'Giá trị của mục' }).fill('Giao thông');
  await take(page, 'buoc-2-khai-bao', page.getByRole('combobox', { name: 'Chuyên mục' }));

  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await pasteFromWord(text);
  await expect(text).toContainText('Tuyến đường dài 2 km');
  await take(page, 'buoc-3-dan-tu-word', text);

  await page.getByRole('checkbox', { name: 'Thêm ⁨Ảnh đại diện⁩' }).click();
  await page.getByRole('button', { name: 'Duyệt tệp' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Tải lên' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Đường Lê Hồng Phong.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp('content/tin/2026/11/tep-thanh-trang-tin.png').jpeg().toBuffer(),
  });
  await page.getByRole('button', { name: 'Chèn' }).click();
  await expect(page.getByRole('button', { name: 'Thay ảnh' })).toBeVisible();
  const alt = page.getByRole('textbox', { name: 'Mô tả ảnh' });
  await expect(async () => {
    await alt.fill('Ba ô vẽ: tệp tin, máy dựng trang, trang đã đăng');
    await expect(alt).not.toHaveValue('', { timeout: 500 });
  }).toPass();
  await take(page, 'buoc-4-anh', alt);

  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Đã lưu bài viết.')).toBeVisible({ timeout: 60_000 });
  await copy.takeFrom(page);
  await page.goto(await build(copy));
  await take(page, 'buoc-5-trang-da-dang', page.getByRole('heading', { level: 1 }));
});

test('What the form says of a mistake', async ({ page }) => {
  page.setDefaultTimeout(20_000);
  const copy = new WorkingCopy();
  await copy.giveTo(page);
  await page.goto('/quan-tri/');
  await page.getByRole('button', { name: 'Mở thư mục bản tin trên máy này' }).click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  const date = page.getByRole('textbox', { name: 'Ngày đăng' });
  await date.fill('31/6/2020');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Có phải là 30/6/2020?').first()).toBeVisible();
  await take(page, 'loi-ngay', date);
});

/** The address of the article on a site built from what was saved. */
async function build(copy: WorkingCopy): Promise<string> {
  const out = path.join(copy.folder, 'dist');
  cpSync('content/tac-gia.yaml', path.join(copy.folder, 'content/tac-gia.yaml'));
  await buildSite(
    { content: path.join(copy.folder, 'content'), out, cache: path.join(copy.folder, '.cache') },
    silentReporter,
  );
  const { origin, stop } = await listen(siteServer(out));
  stops.push(stop);
  return origin + ADDRESS;
}

/** Takes a picture of the window with a frame around what the step is about. */
async function take(page: Page, name: string, about: Locator): Promise<void> {
  await about.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  const box = await about.boundingBox();
  const bytes = await page.screenshot();
  const frame = box && {
    input: Buffer.from(
      `<svg width="1120" height="760"><rect x="${Math.max(box.x - 6, 2)}" y="${Math.max(box.y - 6, 2)}" width="${Math.min(box.width + 12, 1110)}" height="${Math.min(box.height + 12, 740)}" rx="8" fill="none" stroke="#c2410c" stroke-width="4"/></svg>`,
    ),
  };
  await sharp(bytes)
    .composite(frame ? [frame] : [])
    .webp({ quality: 72, effort: 6 })
    .toFile(path.join(PICTURES, `${name}.webp`));
}

const stops: (() => Promise<void>)[] = [];
test.afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
});
