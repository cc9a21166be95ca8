import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { buildSite } from '../../src/build/build-site.ts';
import { loadContent } from '../../src/loader/load-content.ts';
import { silentReporter } from '../silent-reporter.ts';
import { pasteFromWord } from './paste-from-word.ts';
import { expect, test } from './site.ts';
import { WorkingCopy } from './working-copy.ts';

const ARTICLE = 'content/tin/2020/06/duong-le-hong-phong-thong-xe-som.md';

test('An article pasted from Word and illustrated in the form passes the check and is built', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const copy = new WorkingCopy();
  const complaints = await openForm(page, copy);

  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  // Some keyboards and every Mac file give letters and marks apart.
  await fill(page, 'Tiêu đề', 'Đường Lê Hồng Phong: thông xe sớm'.normalize('NFD'));
  await tick(page, 'Anh Ngọc');
  const date = page.getByRole('textbox', { name: 'Ngày đăng' });
  await expect(date).toHaveValue(/^\d{1,2}\/\d{1,2}\/20\d\d$/);
  await date.fill('');
  await date.pressSequentially('30/06/2020 7:05');
  await page.getByRole('combobox', { name: 'Chuyên mục' }).click();
  await page.getByRole('option', { name: 'Xây dựng Đảng' }).click();
  await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toContainText('Xây dựng Đảng');
  await fill(page, 'Giá trị của mục', 'Giao thông'.normalize('NFD'));
  await fill(page, 'Tóm tắt', 'Đường thông xe sớm hai tháng.');

  await tick(page, 'Thêm ⁨Ảnh đại diện⁩');
  await page.getByRole('button', { name: 'Duyệt tệp' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Tải lên' }).click();
  await (
    await chooser
  ).setFiles({
    name: 'Ảnh đường phố (1).JPG',
    mimeType: 'image/jpeg',
    buffer: await photo(3000, 2000),
  });
  await page.getByRole('button', { name: 'Chèn' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Thay ảnh' })).toBeVisible();
  await fill(page, 'Mô tả ảnh', 'Dòng xe trên đường mới'.normalize('NFD'));
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await pasteFromWord(text);
  await turnToMarkdown(page);
  await expect(text).toHaveValue(/cây xanh hai bên/);
  await save(page);
  await copy.takeFrom(page);

  expect(copy.git('status', '--porcelain', '--untracked-files=all').trim().split('\n')).toEqual([
    '?? content/tin/2020/06/anh-duong-pho-1.webp',
    `?? ${ARTICLE}`,
  ]);
  expect(copy.read(ARTICLE)).toBe(`---
title: "Đường Lê Hồng Phong: thông xe sớm"
author: Anh Ngọc
date: 30/6/2020 7:05
category: xay-dung-dang
tags:
  - Giao thông
description: Đường thông xe sớm hai tháng.
image:
  src: anh-duong-pho-1.webp
  alt: Dòng xe trên đường mới
---

Sáng 30/6/2020, **đường Lê Hồng Phong** thông xe sớm hai tháng so với kế hoạch.

## Quy mô

Tuyến đường dài 2 km, có *bốn làn xe*.

- vỉa hè rộng 5 m;
- cây xanh hai bên.
`);
  const picture = sharp(path.join(copy.folder, 'content/tin/2020/06/anh-duong-pho-1.webp'));
  expect(await picture.metadata()).toMatchObject({ format: 'webp', width: 2048 });

  const folders = {
    content: path.join(copy.folder, 'content'),
    out: path.join(copy.folder, 'dist'),
    cache: path.join(copy.folder, '.cache'),
  };
  const { problems } = await loadContent(folders);
  expect(problems.filter(({ file }) => file === ARTICLE)).toEqual([]);
  await buildSite(folders, silentReporter);
  const built = copy.read('dist/tin/2020/06/duong-le-hong-phong-thong-xe-som/index.html');
  expect(built).toContain('Tuyến đường dài');
  expect(built).toContain('alt="Dòng xe trên đường mới"');
  expect(complaints).toEqual([]);
});

test('Editing changes the lines that were edited and no others', async ({ page }) => {
  test.setTimeout(90_000);
  const copy = new WorkingCopy();
  const complaints = await openForm(page, copy);

  // It holds a table with an aligned column, fenced code, a footnote and nested lists.
  await page.getByRole('row', { name: 'Cú pháp Markdown cần biết' }).click();
  // Nobody writes into a text before it is there.
  await expect(page.getByRole('textbox', { name: 'Nội dung' })).toContainText('Nội dung tin viết');
  await write(page, ['Thêm một câu. ']);
  await save(page);

  await page.getByRole('treeitem', { name: 'Danh mục' }).click();
  await page.getByRole('row', { name: 'Tác giả' }).click();
  await page.getByRole('button', { name: 'Mở rộng', exact: true }).first().click();
  await fill(page, 'Chức danh', 'Phóng viên');
  await save(page);
  await copy.takeFrom(page);

  const changed = copy
    .git('diff', '--unified=0')
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line));
  expect(changed.map((line) => line.slice(0, 20))).toEqual([
    '+  role: Phóng viên',
    '-Nội dung tin viết b',
    '+Thêm một câu. Nội d',
  ]);
  expect(complaints).toEqual([]);
});

test('A draft for comment is written in the form, passes the check, and a later edit changes its line alone', async ({
  page,
}) => {
  test.setTimeout(90_000);
  const file = 'content/lay-y-kien/quan-ly-via-he.md';
  const copy = new WorkingCopy();
  const complaints = await openForm(page, copy);

  await page.getByRole('treeitem', { name: 'Lấy ý kiến dự thảo' }).click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().click();
  await fill(page, 'Tên dự thảo', 'Quản lý vỉa hè'.normalize('NFD'));
  await fill(page, 'Ngày bắt đầu', '01/11/2026');
  await fill(page, 'Hạn góp ý', '30/11/2026');
  await fill(page, 'Cơ quan soạn thảo', 'Ủy ban nhân dân phường');
  await write(page, ['Mời bạn đọc góp ý.']);
  await save(page);
  await copy.takeFrom(page);

  const untracked = copy.git('status', '--porcelain', '--untracked-files=all');
  expect(untracked.trim()).toBe(`?? ${file}`);
  const written = `---
title: Quản lý vỉa hè
date: 1/11/2026
until: 30/11/2026
issuer: Ủy ban nhân dân phường
---

Mời bạn đọc góp ý.
`;
  expect(copy.read(file)).toBe(written);
  const { problems, others } = await loadContent({
    content: path.join(copy.folder, 'content'),
    cache: path.join(copy.folder, '.cache'),
  });
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
  expect(others.map(({ url }) => url)).toContain('/lay-y-kien/quan-ly-via-he/');

  await page.getByRole('row', { name: 'Quản lý vỉa hè' }).click();
  await fill(page, 'Kết quả', 'Đã tiếp thu 12 ý kiến.');
  await save(page);
  await copy.takeFrom(page);
  expect(copy.read(file)).toBe(
    written.replace('phường\n---', 'phường\noutcome: Đã tiếp thu 12 ý kiến.\n---'),
  );
  expect(complaints).toEqual([]);
});

test('A document is written in the form into the folder of its year', async ({ page }) => {
  test.setTimeout(90_000);
  const file = 'content/van-ban/2020/25-kh-ubnd.md';
  const copy = new WorkingCopy();
  const complaints = await openForm(page, copy);

  await page.getByRole('treeitem', { name: 'Văn bản' }).click();
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).first().click();
  await fill(page, 'Trích yếu', 'Về phòng, chống bão lụt năm 2020');
  await fill(page, 'Số, ký hiệu', '25/KH-UBND');
  await fill(page, 'Loại văn bản', 'Kế hoạch');
  await fill(page, 'Ngày ký', '15/5/2020');
  await fill(page, 'Cơ quan ban hành', 'Ủy ban nhân dân quận');
  await save(page);
  await copy.takeFrom(page);

  expect(copy.read(file)).toBe(`---
title: Về phòng, chống bão lụt năm 2020
number: 25/KH-UBND
type: Kế hoạch
date: 15/5/2020
issuer: Ủy ban nhân dân quận
---
`);
  const { problems } = await loadContent({
    content: path.join(copy.folder, 'content'),
    cache: path.join(copy.folder, '.cache'),
  });
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('What was pasted the instant before is not lost on turning to Markdown', async ({ page }) => {
  await openForm(page, new WorkingCopy());
  await page.getByRole('button', { name: 'Tạo bài viết mới' }).click();
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await text.click();
  await expect(text).toBeFocused();
  const toMarkdown = page.getByRole('button', { name: 'Chỉnh sửa bằng Markdown' });
  await text.evaluate(
    async (editor, [button, html]) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      editor.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      await new Promise((resolve) => setTimeout(resolve));
      (button as HTMLElement).click();
    },
    [await toMarkdown.elementHandle(), '<p>Vừa dán xong.</p>'] as const,
  );
  await expect(toMarkdown).toHaveAttribute('aria-pressed', 'true');
  await expect(text).toHaveValue(/Vừa dán xong/);
});

test('A save that the build would refuse is refused in the form, in its words', async ({
  page,
}) => {
  const copy = new WorkingCopy();
  await openForm(page, copy);
  await page.getByRole('row', { name: 'Cú pháp Markdown cần biết' }).click();
  await fill(page, 'Ngày đăng', '31/11/2026');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Có phải là 30/11/2026?').first()).toBeVisible();
  await fill(page, 'Ngày đăng', '1/12/2026');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('thư mục tháng 11/2026');
  await copy.takeFrom(page);
  expect(copy.git('status', '--porcelain')).toBe('');
});

for (const width of [360, 1280]) {
  test(`Where the form can't save, a page says so, at ${width} px`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('https://bantin.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${baseURL ?? ''}${pathname}` }) });
    });
    await page.goto('https://bantin.example/quan-tri/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { name: 'Quản trị bản tin' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBe(0);
  });
}

/** Signs in to the folder and shows the list of articles. Gives what the browser will have to complain of. */
async function openForm(page: Page, copy: WorkingCopy): Promise<string[]> {
  page.setDefaultTimeout(10_000);
  await copy.giveTo(page);
  const complaints = listen(page);
  await page.goto('/quan-tri/');
  await page.getByRole('button', { name: 'Mở thư mục bản tin trên máy này' }).click();
  await expect(page.getByRole('row').first()).toBeVisible();
  return complaints;
}

/** Fills a field in. Dialogs and notices of the form take the focus back late, and what is typed goes with it. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name });
  await expect(async () => {
    await field.fill(text);
    await expect(field).toHaveValue(text, { timeout: 500 });
  }).toPass();
}

async function tick(page: Page, name: string): Promise<void> {
  const box = page.getByRole('checkbox', { name });
  await box.click();
  await expect(box).toBeChecked();
}

/** Types paragraphs at the start of the text, and sees that the form has taken them in. */
async function write(page: Page, paragraphs: readonly string[]): Promise<void> {
  const text = page.getByRole('textbox', { name: 'Nội dung' });
  await text.click();
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
  await turnToMarkdown(page);
  await expect(text).toHaveValue(new RegExp(`^${paragraphs.join('\\n\\n')}`));
}

async function turnToMarkdown(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Chỉnh sửa bằng Markdown' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

/** Saves and waits until the form is back at the list. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu' }).click();
  // Pictures are made smaller first.
  await expect(page.getByRole('button', { name: 'Lưu' })).toBeHidden({ timeout: 30_000 });
  await expect(page.getByRole('treeitem', { name: 'Tin bài' })).toBeVisible();
}

/** Errors, warnings, refused and foreign requests. */
function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['blob:', 'data:'].includes(protocol) && hostname !== 'localhost')
      complaints.push(request.url());
  });
  return complaints;
}

function photo(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();
}
