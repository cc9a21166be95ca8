import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

test('From the front page a reader comes to the newest issue, its articles and back to it', async ({
  page,
  kindsSite,
}) => {
  await page.goto(kindsSite);
  await page
    .getByRole('region', { name: 'Số mới nhất' })
    .getByRole('link', { name: 'Số 11/2026: Số đặc biệt chào mừng Đại hội' })
    .click();
  const contents = page.getByRole('region', { name: 'Trong số này' });
  // In the order of the issue; then what names the issue itself; never what was withdrawn.
  await expect(contents.getByRole('link')).toHaveText([
    'Lễ khai giảng',
    'Đại hội, phiên thứ 1',
    'Đại hội, phiên thứ 3',
  ]);
  await contents.getByRole('link', { name: 'Lễ khai giảng' }).click();
  await page.getByRole('link', { name: 'Số 11/2026' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Số 11/2026');
  await expect(page.getByRole('region', { name: 'Ban biên tập' })).toContainText('Trần Văn Thử');
  await expect(page.getByRole('region', { name: 'Thông tin xuất bản' })).toContainText(
    '12/GP-XBBT',
  );
});

test('Issues are listed newest first and narrowed by year', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/so/`);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Số 11/2026: Số đặc biệt chào mừng Đại hội',
    'Số 10/2026',
  ]);
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: 'Các số bản tin' }),
  ).toHaveCount(1);
});

test('The print of an issue is offered with its length and size, and holds what is published', async ({
  page,
  kindsSite,
  request,
}) => {
  await page.goto(`${kindsSite}/so/2026/11/`);
  const link = page.getByRole('link', { name: /^Bản in \(PDF, \d+ trang, [\d,]+ KB\)$/ });
  const address = (await link.getAttribute('href')) ?? '';
  const answer = await request.get(new URL(address, kindsSite).href);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  const file = KINDS_OUTPUT + address;
  expect(Buffer.compare(await answer.body(), readFileSync(file))).toBe(0);
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  const flat = text.replace(/\s+/g, ' ');
  for (const words of [
    'BẢN TIN',
    'Thứ Tư, ngày 18 tháng 11 năm 2026',
    'Lời đầu số gửi bạn đọc.',
    'Lễ khai giảng năm học mới.',
    'Phiên thứ 3 của Đại hội.',
    'Số 12/GP-XBBT, ngày 5/1/2026',
    'Xưởng in Thử Nghiệm',
  ]) {
    expect(flat).toContain(words);
  }
  expect(flat).not.toContain('bigodang');
});

test('An issue is found by its number', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/tim-kiem/?q=số+11/2026`);
  await expect(page.getByRole('link', { name: /Số 11\/2026/ }).first()).toBeVisible();
});
