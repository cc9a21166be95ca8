import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const ARTICLE = 'content/tin/2020/06/tin-thu.md';
const good = `---
title: Tin thử
author: Anh Ngọc
date: 30/6/2020
category: xay-dung-dang
---

Nội dung.
`;
const bad = good.replace('30/6/2020', '31/6/2020');

test('The hook checks what is staged, as it is staged, and nothing else', () => {
  const folder = temporaryFolder({
    'package.json': JSON.stringify({
      scripts: {
        hook: `"${process.execPath}" "${path.resolve('scripts/install-hook.ts')}"`,
        'check:staged': `"${process.execPath}" "${path.resolve('scripts/check-staged.ts')}"`,
      },
    }),
  });
  for (const part of ['content', '.githooks']) {
    cpSync(part, path.join(folder, part), { recursive: true });
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  commit(folder);
  execFileSync('npm', ['run', '--silent', 'hook'], { cwd: folder });

  // Wrong in the index, right in the folder: refused with the place and the mend.
  writeFiles(folder, { [ARTICLE]: bad });
  git(folder, 'add', ARTICLE);
  writeFiles(folder, { [ARTICLE]: good });
  const refused = commit(folder);
  expect(refused.status).not.toBe(0);
  expect(refused.said).toContain(ARTICLE);
  expect(refused.said).toContain('ngay-khong-hop-le');
  expect(refused.said).toContain('30/6/2020');

  // Right in the index, wrong in the folder: none of this commit's business.
  git(folder, 'add', ARTICLE);
  writeFiles(folder, { [ARTICLE]: bad });
  expect(commit(folder)).toMatchObject({ status: 0 });
  expect(git(folder, 'show', `HEAD:${ARTICLE}`)).toBe(good);

  execFileSync('npm', ['run', '--silent', 'hook', '--', '--off'], { cwd: folder });
  git(folder, 'add', ARTICLE);
  expect(commit(folder)).toMatchObject({ status: 0 });
}, 60_000);

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
}

function commit(folder: string): { readonly status: number | null; readonly said: string } {
  const who = ['-c', 'user.name=Biên tập', '-c', 'user.email=bt@example.vn'];
  const { status, stdout, stderr } = spawnSync(
    'git',
    [...who, 'commit', '--quiet', '--message', 'Thử'],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}
