import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KINDS_OUTPUT } from './kinds-site.ts';
import { ARTICLE, pathOf } from './page-types.ts';
import { expect, test } from './site.ts';

const SEED = 'content/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020.md';

test('An article is saved as one file that shows itself without a server and asks nobody', async ({
  page,
}) => {
  await page.goto(pathOf('bài có ảnh'));
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lưu', exact: true }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('anh-chu-thich-va-nguon-anh.html');

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => asked.push(message.text()));
  const kept = `${await download.path()}.html`;
  await download.saveAs(kept);
  await page.goto(`file://${kept}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
  const widths = await page
    .locator('img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth));
  expect(widths.length).toBeGreaterThan(0);
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(asked.filter((one) => !/^(?:file|data):/.test(one))).toEqual([]);
});

test('On the site that file keeps its style under the security policy', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`${ARTICLE}toan-van.html`);
  const width = await page.locator('body').evaluate((body) => getComputedStyle(body).maxWidth);
  expect(width).toBe('672px');
  expect(said).toEqual([]);
});

test('The record of an article names it for good, by Dublin Core, by its hash and by its history', () => {
  const file = path.join('dist', ARTICLE, 'du-lieu.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(record).toMatchObject({
    id: 'https://bantin.example/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/',
    dublinCore: {
      title: 'Quận ủy Hải An: Sơ kết 6 tháng đầu năm 2020',
      creator: ['Anh Ngọc'],
      date: '2020-06-30',
      language: 'vi',
    },
    source: {
      file: SEED,
      sha256: createHash('sha256').update(readFileSync(SEED)).digest('hex'),
    },
  });
  expect(Object.keys(record['dublinCore'] as object)).toEqual(
    expect.arrayContaining(['description', 'publisher', 'identifier', 'subject']),
  );
});

test('Corrections are in the record; a withdrawn article has neither file nor record', () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(KINDS_OUTPUT, file), 'utf8')) as object;
  expect(read('tin/2020/06/so-ket/du-lieu.json')).toMatchObject({
    corrections: [{ date: '2020-07-02' }],
    dates: { happened: '2020-06-29' },
  });
  expect(existsSync(path.join(KINDS_OUTPUT, 'tin/2026/11/da-go/index.html'))).toBe(true);
  expect(globSync('tin/2026/11/da-go/*', { cwd: KINDS_OUTPUT })).toEqual([
    'tin/2026/11/da-go/index.html',
  ]);
});

test('Neither file nor record is in the sitemap or the search index', () => {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  expect(xml).not.toMatch(/toan-van|du-lieu/);
  const all = globSync('dist/tin/**/toan-van.html');
  expect(all).toHaveLength(globSync('dist/tin/[0-9]*/*/*/index.html').length);
});
