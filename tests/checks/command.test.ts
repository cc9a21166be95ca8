import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sampleArticle, sampleRegisters } from '../../src/checks/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const command = path.resolve('scripts/check.ts');

const warned = 'content/tin/2020/06/so-ket.md';
const refused = 'content/tin/2020/06/hong.md';

function siteFolder(): string {
  return temporaryFolder({
    ...sampleRegisters,
    [warned]: sampleArticle({ title: 'Sơ kết 6 tháng.' }),
    [refused]: sampleArticle({ title: 'Quận ủy: sơ kết' }),
  });
}

async function check(folder: string, ...options: string[]) {
  // The report must be the one for people, also when CI runs this.
  const env = { ...process.env, GITHUB_ACTIONS: '', GITLAB_CI: '' };
  const done = run(process.execPath, [command, ...options], { cwd: folder, env });
  return done.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
}

test('the command tells every problem of the files named, and fails on errors only', async () => {
  const folder = siteFolder();
  const all = await check(folder);
  expect(all.code).toBe(1);
  expect(all.stdout).toContain('1 lỗi, 1 cảnh báo trong 2 tệp.');
  const one = await check(folder, warned);
  expect(one.code).toBe(0);
  expect(one.stdout).toContain('tieu-de-co-dau-cham');
  expect(one.stdout).toContain('docs/so-tay-bien-tap/loi/tieu-de-co-dau-cham.md');
  expect(one.stdout).not.toContain('hong.md');
  const missing = await check(folder, 'content/tin/2020/06/khong-co.md');
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain('khong-co.md');
});

test('the command tells how it is called, and what it does not understand, in Vietnamese', async () => {
  const folder = siteFolder();
  const help = await check(folder, '--help');
  expect(help).toMatchObject({ code: 0, stderr: '' });
  expect(help.stdout).toContain('npm run check -- --fix');
  const unknown = await check(folder, '--wath');
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('Không có tùy chọn “--wath”. Có phải là “--watch”?');
  const bare = await check(folder, '--report');
  expect(bare).toMatchObject({ code: 2 });
  expect(bare.stderr).toContain('“--report” cần một giá trị');
});

test('the command mends what is safe in the files named, and says what it did', async () => {
  const folder = siteFolder();
  const { code, stderr } = await check(folder, '--fix', 'content/tin/2020');
  expect(code).toBe(0);
  expect(stderr).toContain(`Đã sửa ${refused}: đặt giá trị có dấu hai chấm trong dấu nháy.`);
  expect(readFileSync(path.join(folder, refused), 'utf8')).toContain('title: "Quận ủy: sơ kết"');
  expect(readFileSync(path.join(folder, warned), 'utf8')).toBe(
    sampleArticle({ title: 'Sơ kết 6 tháng.' }),
  );
});

test('the command writes the report that CI reads into a file', async () => {
  const folder = siteFolder();
  const { stdout } = await check(folder, '--report', 'gitlab', '--output', 'chat-luong.json');
  expect(stdout).toContain('dòng 2');
  const report: unknown = JSON.parse(readFileSync(path.join(folder, 'chat-luong.json'), 'utf8'));
  expect(report).toHaveLength(2);
});
