// What the pre-commit hook runs: checks the content files that are staged, in the words that are staged, whatever
// else stands in the working copy. Exits with 1 on errors.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const listed = git([
  'diff',
  '--cached',
  '--name-only',
  '--diff-filter=ACMR',
  '-z',
  '--',
  'content',
]);
const staged = listed.split('\0').filter((file) => /\.(?:md|mdx|yaml)$/.test(file));
if (staged.length > 0) process.exitCode = check(staged);

/** Runs the check over the index as if it were checked out: links lead to other files of the same commit. */
function check(files: readonly string[]): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-staged-'));
  try {
    mkdirSync(path.join(folder, 'content'));
    const all = git(['ls-files', '-z', '--', 'content', 'public']);
    execFileSync('git', ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`], { input: all });
    const script = path.join(import.meta.dirname, 'check.ts');
    const cache = path.join(folder, '.cache');
    const { status } = spawnSync(process.execPath, [script, '--cache', cache, ...files], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) console.error('Chưa ghi nhận. Sửa các chỗ trên, “git add” rồi ghi nhận lại.');
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function git(args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
