import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from './site.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-dev-'));
const content = path.join(folder, 'content');
let server: ChildProcess;
let origin = '';

test.beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', '4400'], {
    env: {
      ...process.env,
      // The builds before this test have left it at “production”.
      NODE_ENV: 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      BAN_TIN_CONTENT: content,
      BAN_TIN_CACHE: path.join(folder, 'cache'),
    },
  });
  origin = await new Promise<string>((found, fail) => {
    let log = '';
    server.stdout?.on('data', (data: Buffer) => {
      log += data.toString();
      const [, address] = /Local\s+(http:\S+?)\/?\s/.exec(stripVTControlCharacters(log)) ?? [];
      if (address !== undefined) found(address);
    });
    server.once('exit', () => {
      fail(new Error(log));
    });
  });
});

test.afterAll(() => {
  server.kill();
});

test('While editing, pages and search show what is in the files now', async ({ page }) => {
  // A page reloads by itself when a file was edited, and is compiled when it is first asked for: both take their time.
  test.setTimeout(120_000);
  await page.goto(`${origin}/tim-kiem/?q=so+ket`);
  // The development server compiles scripts when they are first asked for.
  await expect(page.locator('.search-result-title').first()).toContainText('Sơ kết', {
    timeout: 30_000,
  });

  const file = path.join(content, 'tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^title: .*$/m, 'title: Tên mới có chữ khoai lang'));
  await expect(async () => {
    await page.goto(`${origin}/tin/2020/06/quan-uy-hai-an-so-ket-6-thang-dau-nam-2020/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tên mới có chữ khoai lang');
    await page.goto(`${origin}/tin/`);
    await expect(page.getByRole('link', { name: 'Tên mới có chữ khoai lang' })).toBeVisible();
    await page.goto(`${origin}/tim-kiem/?q=khoai+lang`);
    await expect(page.locator('.search-result-title').first()).toHaveText(
      'Tên mới có chữ khoai lang',
      { timeout: 2000 },
    );
  }).toPass({ timeout: 60_000 });
});
