import { execFile } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import S3rver from 's3rver';
import { buildSite } from '../../src/build/build-site.ts';
import { publish, rollBack, type Stores } from '../../src/deploy/publish.ts';
import { s3Store } from '../../src/deploy/s3-store.ts';
import { silentReporter } from '../silent-reporter.ts';
import { freePort } from './free-port.ts';
import { startHost } from './host-servers.ts';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

const run = promisify(execFile);

// Both tests publish the same two builds, one after the other.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
let first = '';
let second = '';
test.beforeAll(async () => {
  [first, second] = await makeTwoBuilds();
});

test('rsync to nginx: readers keep reading and searching while releases come and go back', async ({
  page,
}) => {
  const place = mkdtempSync(path.join(tmpdir(), 'ban-tin-rsync-'));
  await run('deploy/rsync/publish.sh', [first, place]);
  const server = await startHost('nginx', `${place}/current`);
  const reader = keepReading(page, server.origin);
  try {
    await reader.seen(2);
    const tab = await openSearch(page.context(), server.origin);
    const changes = path.join(place, 'changes');
    await run('deploy/rsync/publish.sh', [second, place, changes]);
    expect(readFileSync(changes, 'utf8')).toContain(`${ARTICLE}\n`);
    expect(readFileSync(changes, 'utf8')).not.toContain('/the/tiep-can/');
    await reader.seen(2);
    await expectAnswer(tab);
    await expectFound(page.context(), server.origin);
    expect(await text(server.origin + ARTICLE)).toContain('bản thứ hai');
    // The first release's code is still there for whoever has its pages open.
    for (const asset of namesOf(first, '_astro/*.js')) {
      expect((await fetch(`${server.origin}/${asset}`)).status).toBe(200);
    }
    await run('deploy/rsync/rollback.sh', [place]);
    await reader.seen(2);
    expect(await text(server.origin + ARTICLE)).not.toContain('bản thứ hai');
    expect(readlinkSync(`${place}/current`)).toMatch(/^releases\//);
  } finally {
    await reader.stop();
    await server.stop();
  }
});

test('an S3 bucket: only changes are sent, pages after what they name, and a release can be taken back', async ({
  page,
}) => {
  const bucket = await startBucket();
  await publish(first, bucket.stores, new Date('2026-11-01T00:00:00Z'));
  const reader = keepReading(page, bucket.origin);
  try {
    await reader.seen(2);
    const tab = await openSearch(page.context(), bucket.origin);
    const plan = await publish(second, bucket.stores, new Date('2026-11-02T00:00:00Z'));
    expect(plan.uploads.flat()).toContain(`${ARTICLE.slice(1)}index.html`);
    expect(plan.uploads.flat()).not.toContain('the/tiep-can/index.html');
    expect(plan.purge).toContain(ARTICLE);
    await reader.seen(2);
    await expectAnswer(tab);
    await expectFound(page.context(), bucket.origin);
    expect(await bucket.text(ARTICLE)).toContain('bản thứ hai');
    await rollBack(bucket.stores, new Date('2026-11-03T00:00:00Z'));
    await reader.seen(2);
    expect(await bucket.text(ARTICLE)).not.toContain('bản thứ hai');
    await expect(rollBack(bucket.stores, new Date('2026-11-04T00:00:00Z'))).rejects.toThrow(
      /Không có bản phát hành nào trước/,
    );
  } finally {
    await reader.stop();
    await bucket.stop();
  }
});

/** Two builds that follow each other: an article's title and text changed, and so did every script's name. */
async function makeTwoBuilds(): Promise<[string, string]> {
  const place = mkdtempSync(path.join(tmpdir(), 'ban-tin-ban-'));
  const [first, second] = [path.join(place, 'mot'), path.join(place, 'hai')];
  const [content, cache] = [path.join(place, 'content'), path.join(place, 'cache')];
  cpSync('dist', first, { recursive: true });
  cpSync('content', content, { recursive: true });
  // What the first build kept: this one only makes what changed.
  cpSync('.cache', cache, {
    recursive: true,
    filter: (file) => !/^\.cache\/(?:e2e|output)/.test(file),
  });
  const file = path.join(content, `${ARTICLE.slice(1, -1)}.md`);
  const changed = readFileSync(file, 'utf8')
    .replace(/^(title: ['"]?.*?)(['"]?)$/m, '$1 (bản thứ hai)$2')
    .replace(/\n*$/, '\n\nMỗi bản phát hành một dấu hiệu: banphathanhsau.\n');
  writeFileSync(file, changed);
  await buildSite({ content, out: second, cache }, silentReporter);
  renameScripts(second);
  return [first, second];
}

/** As after a change of the code, but for the script that every page has: with it every page would be another. */
function renameScripts(site: string): void {
  const scripts = namesOf(site, '_astro/*.js')
    .map((name) => path.basename(name))
    .filter((name) => !name.startsWith('OfflineReading.'));
  for (const name of namesOf(site, '{*.html,sw.js,!(quan-tri)/**/*.html,_astro/*.js}')) {
    const holder = path.join(site, name);
    const content = readFileSync(holder, 'utf8');
    const renamed = scripts.reduce(
      (text, script) => text.replaceAll(script, later(script)),
      content,
    );
    if (renamed !== content) writeFileSync(holder, renamed);
  }
  for (const script of scripts) {
    renameSync(path.join(site, '_astro', script), path.join(site, '_astro', later(script)));
  }
}

function later(script: string): string {
  return script.replace(/\.js$/, 'x.js');
}

function namesOf(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder });
}

/** A tab in which somebody has searched, and which stays open while releases come. */
async function openSearch(context: BrowserContext, origin: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(`${origin}/tim-kiem/?q=hai+an`);
  await expect(tab.locator('.search-result').first()).toBeVisible();
  return tab;
}

/** Searches there for what stands in the changed article, whose record in the index has another name now. */
async function expectAnswer(tab: Page): Promise<void> {
  await tab.getByRole('combobox', { name: 'Từ cần tìm' }).fill('sơ kết');
  await expect(tab.locator('.search-result-title').first()).toContainText('Sơ kết');
}

/** Searches in a new tab for a word that only the newer release has. */
async function expectFound(context: BrowserContext, origin: string): Promise<void> {
  const tab = await context.newPage();
  await tab.goto(`${origin}/tim-kiem/?q=banphathanhsau`);
  await expect(tab.locator('.search-result-title').first()).toContainText('bản thứ hai');
  await tab.close();
}

/** A reader who opens pages and searches again and again until told to stop; the first thing amiss is thrown then. */
function keepReading(page: Page, origin: string) {
  let rounds = 0;
  let stopped = false;
  const amiss: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') amiss.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) amiss.push(`${response.status()} ${response.url()}`);
  });
  const reading = (async () => {
    while (!stopped) {
      for (const address of ['/', ARTICLE, '/tin/']) {
        await page.goto(origin + address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`${origin}/tim-kiem/?q=hai+an`);
      await expect(page.locator('.search-result').first()).toBeVisible();
      rounds += 1;
    }
  })();
  return {
    /** Waits until the reader has gone round so many times more. */
    async seen(more: number) {
      const wanted = rounds + more;
      await Promise.race([
        reading,
        expect.poll(() => rounds, { timeout: 30_000 }).toBeGreaterThanOrEqual(wanted),
      ]);
    },
    async stop() {
      stopped = true;
      await reading;
      expect(amiss).toEqual([]);
    },
  };
}

async function startBucket() {
  const port = await freePort();
  const website =
    '<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument></WebsiteConfiguration>';
  const server = new S3rver({
    port,
    address: '127.0.0.1',
    serviceEndpoint: 'localhost',
    silent: true,
    directory: mkdtempSync(path.join(tmpdir(), 'ban-tin-s3-')),
    configureBuckets: [
      { name: 'ban-tin', configs: [website] },
      { name: 'lich-su', configs: [] },
    ],
  });
  await server.run();
  const account = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
  };
  const stores: Stores = {
    site: s3Store({ ...account, name: 'ban-tin' }),
    history: s3Store({ ...account, name: 'lich-su' }),
  };
  return {
    stores,
    origin: `http://ban-tin.s3-website.localhost:${port}`,
    /** What the bucket holds for a page. */
    async text(address: string) {
      const content = await stores.site.read(`${address.slice(1)}index.html`);
      return new TextDecoder().decode(content);
    },
    stop: () => server.close(),
  };
}

async function text(url: string): Promise<string> {
  return (await fetch(url)).text();
}
