import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sampleArticle, sampleRegisters } from '../../src/checks/sample.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);

/** Enough to be read in threads, which come out of the bundle as well. */
const ARTICLES = 120;

test('a command run as a bundle says what the command says', async () => {
  const articles = Array.from({ length: ARTICLES }, (_, number): [string, string] => [
    `content/tin/2020/06/bai-${number}.md`,
    sampleArticle({ title: `Bài ${number}.` }, 'Một chữ sai chính tả: nghành.'),
  ]);
  const folder = temporaryFolder({ ...sampleRegisters, ...Object.fromEntries(articles) });
  const check = async (command: readonly string[], cache: string) => {
    const options = ['--content', `${folder}/content`, '--cache', `${folder}/${cache}`];
    const { stdout } = await run(process.execPath, [...command, ...options, '--report', 'json']);
    return JSON.parse(stdout) as unknown[];
  };
  const plain = await check([path.resolve('scripts/check.ts')], 'plain');
  const bundled = [path.resolve('scripts/run-bundled.ts'), 'check'];
  expect(plain.length).toBeGreaterThanOrEqual(2 * ARTICLES);
  expect(await check(bundled, 'bundled')).toEqual(plain);
  expect(await check(bundled, 'bundled')).toEqual(plain);
});

test('a command that is none is told in Vietnamese', async () => {
  await expect(
    run(process.execPath, [path.resolve('scripts/run-bundled.ts'), 'chek']),
  ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('“chek”') as string });
});
