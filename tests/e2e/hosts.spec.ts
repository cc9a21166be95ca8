import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { insertPolicies } from '../../src/deploy/meta-policy.ts';
import { precompress } from '../../src/deploy/precompress.ts';
import { missingProtections } from './protections.ts';
import { startHost, type HostName, type HostServer } from './host-servers.ts';
import { listen } from './listen.ts';
import { ARTICLE, PAGE_TYPES } from './page-types.ts';
import { expect, test } from './site.ts';

for (const name of ['nginx', 'caddy', 'apache'] satisfies HostName[]) {
  test.describe(`On ${name} with the shipped recipe`, () => {
    test.describe.configure({ mode: 'serial' });
    let site = '';
    let server: HostServer;

    test.beforeAll(async () => {
      site = path.join(mkdtempSync(path.join(tmpdir(), 'ban-tin-host-')), 'dist');
      cpSync('dist', site, { recursive: true });
      // What the shipped content doesn't have: an old address.
      appendFileSync(path.join(site, '_redirects'), `/tin-cu/ ${ARTICLE} 301\n`);
      await precompress(site);
      server = await startHost(name, site);
    });
    test.afterAll(() => server.stop());

    test('every answer has the headers of the policy', async () => {
      const policy = 'content-security-policy';
      const page = await get(server, ARTICLE);
      expect(page.status).toBe(200);
      expect(page.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(page.headers[policy]).toContain("default-src 'none'");
      expect(page.headers[policy]).toContain("frame-ancestors 'none'");
      expect(page.headers['x-content-type-options']).toBe('nosniff');
      expect(page.headers['strict-transport-security']).toContain('includeSubDomains');
      expect(page.headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(page.headers['permissions-policy']).toContain('camera=()');
      expect(page.headers['cache-control']).toBe('no-cache');
      const missing = await get(server, '/khong-co/');
      expect(missing.status).toBe(404);
      expect(missing.headers[policy]).toContain("default-src 'none'");
      expect(missing.text).toContain('Không tìm thấy');
    });

    test('hashed files may be kept for a year, and the worker alone may compile WebAssembly', async () => {
      const asset = execFileSync('find', ['_astro', '-name', '*.js'], {
        cwd: site,
        encoding: 'utf8',
      });
      const worker = await get(server, `/${asset.split('\n')[0] ?? ''}`);
      expect(worker.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(worker.headers['content-security-policy']).toContain("'wasm-unsafe-eval'");
      expect(worker.headers['content-type']).toContain('javascript');
      expect(worker.headers['x-content-type-options']).toBe('nosniff');
    });

    test('the service worker is asked for anew each time and may only fetch', async () => {
      const worker = await get(server, '/sw.js');
      expect(worker.status).toBe(200);
      expect(worker.headers['content-type']).toContain('javascript');
      expect(worker.headers['cache-control']).toBe('no-cache');
      expect(worker.headers['content-security-policy']).toBe(
        "default-src 'none'; connect-src 'self'; script-src 'self'",
      );
      expect((await get(server, '/manifest.json')).headers['content-type']).toContain('json');
    });

    for (const coding of ['br', 'gzip']) {
      test(`text is sent in ${coding} under its own type, made beforehand`, async () => {
        const { headers, bytes } = await get(server, ARTICLE, { 'accept-encoding': coding });
        expect(headers['content-encoding']).toBe(coding);
        expect(headers['content-type']).toMatch(/^text\/html/);
        const copy = `${site}${ARTICLE}index.html${coding === 'br' ? '.br' : '.gz'}`;
        expect(bytes.equals(readFileSync(copy))).toBe(true);
        expect(headers['vary']).toMatch(/accept-encoding/i);
      });
    }

    test('an old address leads to the one article, a folder without its slash to the folder', async () => {
      const old = await get(server, '/tin-cu/');
      expect(old.status).toBe(301);
      expect(new URL(old.headers['location'] ?? '', server.origin).pathname).toBe(ARTICLE);
      const folder = await get(server, '/tin');
      expect([301, 308]).toContain(folder.status);
      expect(new URL(folder.headers['location'] ?? '', server.origin).pathname).toBe('/tin/');
    });

    test('what has not changed is not sent again, and a part of a file can be asked for', async () => {
      const first = await get(server, ARTICLE);
      const { etag = '' } = first.headers;
      expect(etag).not.toBe('');
      expect((await get(server, ARTICLE, { 'if-none-match': etag })).status).toBe(304);
      const part = await get(server, '/favicon.svg', { range: 'bytes=0-9' });
      expect(part.status).toBe(206);
      expect(part.bytes).toHaveLength(10);
    });

    test('neither the rule files nor lists of files are shown', async () => {
      for (const hidden of ['/_headers', '/_redirects', '/.htaccess', '/_astro/']) {
        const { status, text } = await get(server, hidden);
        expect([403, 404], hidden).toContain(status);
        expect(text).not.toContain('Content-Security-Policy');
      }
    });

    test('Chromium reads and searches without a word of complaint', async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', ({ message }) => complaints.push(message));
      for (const address of ['/', ARTICLE, '/tin/']) {
        await page.goto(server.origin + address);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      await page.goto(`${server.origin}/tim-kiem/?q=hai+an`);
      await expect(page.locator('.search-result').first()).toBeVisible();
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      expect(complaints).toEqual([]);
    });

    test('Chromium reads what it opened when the server is gone', async ({ page, context }) => {
      await page.goto(server.origin + ARTICLE);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await expect
        .poll(() => page.evaluate((article) => caches.match(article).then(Boolean), ARTICLE))
        .toBe(true);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Quận ủy Hải An');
    });
  });
}

test('On nginx no answer of any kind lacks a protection that a browser offers', async () => {
  const site = path.join(mkdtempSync(path.join(tmpdir(), 'ban-tin-host-')), 'dist');
  cpSync('dist', site, { recursive: true });
  appendFileSync(path.join(site, '_redirects'), `/tin-cu/ ${ARTICLE} 301\n`);
  const server = await startHost('nginx', site);
  const oneOf = (pattern: string) => `/${globSync(pattern, { cwd: site }).sort()[0] ?? ''}`;
  const addresses = [
    ...PAGE_TYPES.filter(({ site: of }) => of === 'shipped').map(({ path: at }) => at),
    ...['/tin', '/tin-cu/', '/khong-co/', '/rss.xml', '/feed.json', '/sitemap-index.xml'],
    ...[
      '/robots.txt',
      '/favicon.svg',
      '/favicon.ico',
      '/pagefind/pagefind-entry.json',
      '/.well-known/security.txt',
    ],
    ...['_astro/*.js', '_astro/*.woff2', '_astro/*.webp', 'pagefind/doc/*'].map(oneOf),
    ...['/quan-tri/', oneOf('quan-tri/assets/*.js')],
  ];
  const faults: string[] = [];
  for (const address of addresses) {
    const { status, headers } = await get(server, address);
    expect(status, address).toBeLessThan(500);
    for (const missing of missingProtections(headers, address))
      faults.push(`${address}: ${missing}`);
  }
  await server.stop();
  expect(faults).toEqual([]);
});

test.describe('On a host that sends no headers of ours', () => {
  let host: Awaited<ReturnType<typeof listen>>;

  test.beforeAll(async () => {
    const site = path.join(mkdtempSync(path.join(tmpdir(), 'ban-tin-host-')), 'dist');
    cpSync('dist', site, { recursive: true });
    await insertPolicies(site);
    const files = sirv(site, { dev: true });
    const server = createServer((request, response) => {
      files(request, response, () => {
        response.writeHead(404).end();
      });
    });
    host = await listen(server);
  });
  test.afterAll(() => host.stop());

  test('the pages carry the policy: they read and search, and foreign code does not run', async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(host.origin + ARTICLE);
    await page.goto(`${host.origin}/tim-kiem/?q=hai+an`);
    await expect(page.locator('.search-result').first()).toBeVisible();
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "đã chạy"';
      document.head.append(script);
    });
    expect(complaints.join()).toContain('Content Security Policy');
    await expect(page).not.toHaveTitle('đã chạy');
  });
});

/** An answer as it crosses the wire: nothing followed, nothing unpacked. */
async function get(server: HostServer, url: string, headers: Record<string, string> = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  httpRequest(server.origin + url, { headers }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      const bytes = Buffer.concat(chunks);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Record<string, string>,
        bytes,
        text: bytes.toString(),
      });
    });
  })
    .on('error', reject)
    .end();
  return promise;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly bytes: Buffer;
  readonly text: string;
}
