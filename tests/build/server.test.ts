import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHeaderRules, headerRules } from '../../src/build/headers.ts';
import { redirectFiles } from '../../src/build/redirects.ts';
import { siteServer } from '../../src/build/server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const folder = temporaryFolder({
  'index.html': `<p>${'Trang chủ '.repeat(500)}</p>`,
  '404.html': '<p>Không tìm thấy</p>',
  '_astro/a.js': 'a',
  _headers: formatHeaderRules(headerRules([], [], undefined)),
  ...Object.fromEntries(redirectFiles([{ from: '/tin-cu/', to: '/tin/2020/06/moi/' }])),
});
const server = siteServer(folder);
let origin = '';

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, ready));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

describe('The server', () => {
  test('sends pages compressed, with the security headers, to be revalidated', async () => {
    const response = await fetch(origin);
    expect(await response.text()).toContain('Trang chủ');
    expect(response.headers.get('content-encoding')).toMatch(/br|gzip/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('lets hashed files be kept', async () => {
    const response = await fetch(`${origin}/_astro/a.js`);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('answers what is not there with the page for it and status 404', async () => {
    const response = await fetch(`${origin}/khong-co/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Không tìm thấy');
  });

  test('leads an old address to the new one', async () => {
    const response = await fetch(`${origin}/tin-cu/`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/tin/2020/06/moi/');
  });

  test('does not leave its folder', async () => {
    const response = await fetch(`${origin}/..%2f..%2fetc/passwd`);
    expect(response.status).toBe(404);
  });
});
