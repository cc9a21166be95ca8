import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

const SECRETS = {
  'a draft': 'khoailangmat',
  'an article scheduled for later': 'hengiodang',
  'an expired article': 'quahandang',
  'a withdrawn article': 'bigodang',
};

for (const [what, word] of Object.entries(SECRETS)) {
  test(`No word, picture, file or old address of ${what} is anywhere in the output`, () => {
    const files = globSync('**/*', { cwd: KINDS_OUTPUT }).filter((file) =>
      statSync(path.join(KINDS_OUTPUT, file)).isFile(),
    );
    expect(files.length).toBeGreaterThan(20);
    const traces = files.filter((file) => {
      const bytes = readFileSync(path.join(KINDS_OUTPUT, file));
      const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return file.includes(word) || (isGzip ? gunzipSync(bytes) : bytes).includes(word);
    });
    expect(traces).toEqual([]);
  });
}

test('A withdrawn article leaves the date and the reason, for people and not for search engines', async ({
  page,
  kindsSite,
}) => {
  const response = await page.goto(`${kindsSite}/tin-cu/mot-bai/`);
  expect(response?.url()).toContain('/tin/2026/11/da-go/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bài này đã được gỡ');
  await expect(page.getByRole('main')).toContainText('Ngày gỡ: 10/11/2026');
  await expect(page.getByRole('main')).toContainText('Lý do: Bài đăng khi chưa được duyệt.');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const everywhereElse = globSync('**/*.{html,xml}', { cwd: KINDS_OUTPUT }).filter(
    (file) => !file.startsWith('tin-cu/') && !file.startsWith('tin/2026/11/da-go/'),
  );
  const mentions = everywhereElse.filter((file) =>
    readFileSync(path.join(KINDS_OUTPUT, file), 'utf8').includes('da-go'),
  );
  expect(mentions).toEqual([]);
});

test('An old, corrected article of an agency merged away says all three at its head', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/tin/2020/06/so-ket/`);
  await expect(page.getByRole('region', { name: 'Đính chính' })).toHaveText(
    'Đính chính2/7/2020: Bản đăng ngày 30/6 ghi nhầm số chi bộ là 120; số đúng là 210.',
  );
  const ended = page.getByText('Quận ủy Hải An đã kết thúc hoạt động từ ngày 1/7/2025');
  // The successor's own successor: the one that is at work.
  await expect(ended.getByRole('link', { name: 'Đảng ủy phường Hải An' })).toHaveAttribute(
    'href',
    'https://hai-an.example/',
  );
  await expect(page.getByText(/^Bài đăng ngày 30\/6\/2020: .* có thể đã thay đổi/)).toBeVisible();
  await expect(page.getByText('Diễn ra: 29/6/2020')).toBeVisible();
  await expect(page.getByText('1 phút đọc')).toBeVisible();
});

test('A recent article has no such notes', async ({ page, kindsSite }) => {
  await page.goto(`${kindsSite}/tin/2026/11/le-khai-giang/`);
  await expect(page.getByRole('main').locator('.note')).toHaveCount(0);
});

test('Related articles are those of the event, newest first; then of the people; then of the tags', async ({
  page,
  kindsSite,
}) => {
  const related = page.getByRole('complementary', { name: 'Tin liên quan' }).getByRole('heading', {
    level: 3,
  });
  await page.goto(`${kindsSite}/tin/2020/06/so-ket/`);
  await expect(related).toHaveText([
    'Đại hội, phiên thứ 3',
    'Đại hội, phiên thứ 2',
    'Đại hội, phiên thứ 1',
  ]);
  await page.goto(`${kindsSite}/tin/2026/11/le-khai-giang/`);
  await expect(related).toHaveText([
    'Gặp mặt học sinh giỏi',
    'Đại hội, phiên thứ 3',
    'Đại hội, phiên thứ 2',
    'Đại hội, phiên thứ 1',
  ]);
});

test('The lunar day stands beside the solar one where the editor asks for it, and only there', async ({
  page,
  kindsSite,
}) => {
  await page.goto(`${kindsSite}/tin/2020/06/so-ket/`);
  await expect(page.locator('.article-meta')).toContainText(
    'Diễn ra: 29/6/2020 (tức 9 tháng 5 năm Canh Tý)',
  );
  await page.goto(`${kindsSite}/tin/2026/10/gap-mat/`);
  await expect(page.locator('.article-meta')).not.toContainText('tức');
});
