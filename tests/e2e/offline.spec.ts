import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { bundledWorkers } from '../../src/build/offline/worker-bundle.ts';
import { OfflineSite } from './offline-site.ts';
import { expect, test } from './site.ts';

const OLD = '/tin/2020/06/so-ket/';
const SCHOOL = '/tin/2026/11/le-khai-giang/';
const DOCUMENT = '/van-ban/2025/25-kh-ubnd/';

test.describe.configure({ mode: 'serial' });

const site = new OfflineSite();

test.beforeAll(async () => {
  test.setTimeout(180_000);
  await site.serve();
});
/** A worker fetches in the background, on a busy machine when others let it. */
const inTime = expect.configure({ timeout: 20_000 });

test.afterAll(() => site.stop());
test.beforeEach(() => {
  site.goOnline();
});

test('What a reader opened is read again without a network, the newest articles too', async ({
  page,
}) => {
  await open(page, OLD);
  await isKept(page, OLD, SCHOOL);
  await loseNetwork(page);
  await open(page, OLD);
  await expect(page.getByRole('main')).toContainText('Bạn đang đọc bản lưu trên máy');
  await expect(page.getByRole('main')).toContainText('Hội nghị sơ kết công tác');
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3"'))).toBe(true);
  await open(page, SCHOOL);
  await expect(page.getByRole('main')).toContainText('Lễ khai giảng năm học mới.');
});

test('Instead of a page never opened, a reader gets the list of what can be read', async ({
  page,
}) => {
  await open(page, OLD);
  await isKept(page, OLD, SCHOOL);
  await loseNetwork(page);
  await page.goto(site.origin + DOCUMENT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đọc khi không có mạng');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([/^Tin đã lưu \(\d+\)$/]);
  await expect(main.getByRole('listitem').first()).toContainText('lưu lúc');
  await main.getByRole('link', { name: 'Sơ kết 6 tháng đầu năm 2020' }).click();
  await expect(page).toHaveURL(site.origin + OLD);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sơ kết 6 tháng');
});

test('A reader takes everything off a device that others use too', async ({ page }) => {
  await open(page, OLD);
  await isKept(page, OLD, SCHOOL);
  await page.goto(`${site.origin}/ngoai-tuyen/`);
  await page.getByRole('button', { name: 'Xóa những gì đã lưu trên máy này' }).click();
  await expect(page.getByRole('main')).toContainText('Trên máy này chưa lưu trang nào.');
  await loseNetwork(page);
  await page.goto(site.origin + OLD);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đọc khi không có mạng');
});

test('After a first search, searching goes on without a network, for other words too', async ({
  page,
}) => {
  await searchUnderTheWorker(page);
  await inTime.poll(() => keptFiles(page)).toContainEqual(expect.stringMatching(/\.pf_doc$/));
  await page.goto(`${site.origin}/`);
  await isKept(page, '/tim-kiem/');
  await loseNetwork(page);
  await page.goto(`${site.origin}/tim-kiem/?q=so+ket`);
  await expect(page.getByRole('link', { name: /^Sơ kết 6 tháng/ }).first()).toBeVisible();
});

test('When the site stops answering in the middle of a search, the next query is answered from the device', async ({
  page,
}) => {
  await searchUnderTheWorker(page);
  const files = indexFiles();
  await inTime.poll(() => keptFiles(page)).toEqual(expect.arrayContaining(files));
  // The browser doesn't know: it has a network, which leads nowhere. Nor may its own cache help.
  site.goOffline();
  const client = await page.context().newCDPSession(page);
  await client.send('Network.clearBrowserCache');
  await page.getByRole('combobox', { name: 'Từ cần tìm' }).fill('sơ kết');
  await expect(page.getByRole('link', { name: /^Sơ kết 6 tháng/ }).first()).toBeVisible();
});

test('Feeds, files and the web form go by the worker', async ({ page }) => {
  await open(page, OLD);
  await isKept(page, OLD);
  for (const address of ['/rss.xml', '/feed.json', '/quan-tri/']) {
    const response = await page.goto(site.origin + address);
    expect(response?.status(), address).toBe(200);
    expect(response?.fromServiceWorker(), address).toBe(false);
  }
  const again = await page.goto(site.origin + OLD);
  expect(again?.fromServiceWorker()).toBe(true);
  const files = await keptFiles(page);
  expect(files.filter((file) => /quan-tri|\.xml|feed\.json|\.pdf/.test(file))).toEqual([]);
});

test('The site can be installed, with icons of the size they claim', async ({ page, request }) => {
  await open(page, OLD);
  await isKept(page, OLD);
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A private window, which every test has, installs nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  const manifest = (await (await request.get(`${site.origin}/manifest.json`)).json()) as Manifest;
  expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
  for (const { src, sizes } of manifest.icons) {
    const icon = await sharp(await (await request.get(site.origin + src)).body()).metadata();
    expect(`${icon.width}x${icon.height} ${icon.format}`).toBe(`${sizes} png`);
  }
});

test('A new release reaches every device: corrected texts come, withdrawn and deleted ones go', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, SCHOOL);
  await isKept(page, SCHOOL, '/tin/2026/11/dai-hoi-2/', '/tin/2026/11/dai-hoi-1/');
  await page.goto(`${site.origin}/tim-kiem/?q=khai+giang`);
  await expect(page.locator('.search-result').first()).toBeVisible();
  const other = await page.context().newPage();
  await other.goto(`${site.origin}/tim-kiem/`);

  site.edit('2026/11/le-khai-giang.md', (text) =>
    text.replace(
      '---\n\n',
      'withdrawn: { date: 18/11/2026, reason: Ảnh chưa được phép. }\n---\n\n',
    ),
  );
  site.edit('2026/11/dai-hoi-1.md', (text) => `${text}\nĐoạn mới thêm.\n`);
  rmSync(path.join(site.content, 'tin/2026/11/dai-hoi-2.md'));
  writeFileSync(
    path.join(site.content, 'thong-bao.yaml'),
    '- { message: Bản phát hành thứ hai., from: 1/11/2026, until: 30/11/2026 }\n',
  );
  const worker = readFileSync(`${site.out}/sw.js`, 'utf8');
  await site.publish();
  expect(readFileSync(`${site.out}/sw.js`, 'utf8')).not.toBe(worker);

  // The page of the last release still works under the new worker.
  await open(page, '/');
  await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('thứ hai');
  await inTime.poll(() => keptFiles(page)).not.toContain(SCHOOL);
  await inTime.poll(() => keptFiles(page)).not.toContain('/tin/2026/11/dai-hoi-2/');
  await other.getByRole('combobox', { name: 'Từ cần tìm' }).fill('đại hội');
  await expect(other.locator('.search-result').first()).toBeVisible();
  await other.close();
  await shellIs(page, 'Bản phát hành thứ hai.');

  await loseNetwork(page);
  for (const gone of [SCHOOL, '/tin/2026/11/dai-hoi-2/']) {
    await page.goto(site.origin + gone);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đọc khi không có mạng');
    await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('thứ hai');
  }
  await open(page, '/tin/2026/11/dai-hoi-1/');
  await expect(page.getByRole('main')).toContainText('Đoạn mới thêm.');
  await page.goto(`${site.origin}/tim-kiem/?q=khai+giang`);
  await expect(page.locator('.search-status')).not.toBeEmpty();
  await expect(page.getByRole('main')).not.toContainText('Lễ khai giảng năm học mới');
});

test('A site that ends offline reading leaves nothing on the device', async ({ page }) => {
  await open(page, OLD);
  await isKept(page, OLD);
  const file = `${site.out}/sw.js`;
  const worker = readFileSync(file);
  try {
    rmSync(file);
    writeFileSync(file, (await bundledWorkers()).leave);
    await page.goto(`${site.origin}/tin/`);
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await inTime.poll(left).toEqual([]);
  } finally {
    writeFileSync(file, worker);
  }
});

/** A first search, when the worker has taken over. */
async function searchUnderTheWorker(page: Page): Promise<void> {
  await open(page, OLD);
  await isKept(page, OLD);
  await page.goto(`${site.origin}/tim-kiem/?q=khai+giang`);
  await expect(page.locator('.search-result').first()).toBeVisible();
}

/** Paths of the index's lists, cards and texts. */
function indexFiles(): string[] {
  return readdirSync(`${site.out}/pagefind`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.pf_(?:index|cards|doc)$/.test(name))
    .map((name) => `/pagefind/${name}`);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(site.origin + address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The wire is cut and the browser knows it. */
async function loseNetwork(page: Page): Promise<void> {
  site.goOffline();
  await page.context().setOffline(true);
}

async function isKept(page: Page, ...addresses: string[]): Promise<void> {
  await inTime.poll(() => keptFiles(page)).toEqual(expect.arrayContaining(addresses));
}

/** Paths of everything in the browser's caches. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) found.push(new URL(url).pathname);
    }
    return found;
  });
}

async function shellIs(page: Page, text: string): Promise<void> {
  const shell = () =>
    page.evaluate(async () => {
      const kept = await caches.match('/ngoai-tuyen/', { ignoreSearch: true });
      return kept?.text();
    });
  await inTime.poll(shell).toContain(text);
}

interface Manifest {
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly purpose: string;
  }[];
}
