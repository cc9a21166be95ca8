import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../temporary-folder.ts';
import { expect, test } from './site.ts';

/** What a clone doesn't have. */
const MADE = /^(?:\.git|node_modules|dist|dist\.next|dist\.old|\.cache|\.astro|test-results)$/;

test('What is pushed to a bare repository is checked and built from a clone by the shipped steps', () => {
  test.setTimeout(180_000);
  const work = temporaryFolder();
  const bare = path.join(temporaryFolder(), 'ban-tin.git');
  const clone = path.join(temporaryFolder(), 'ban-tin');
  cpSync('.', work, {
    recursive: true,
    filter: (source) => !MADE.test(source.split(path.sep)[0] ?? ''),
  });
  // The one setting that leaves the web form out.
  const settings = path.join(work, 'src/site.ts');
  const on = readFileSync(settings, 'utf8');
  const off = on.replace(/(export const editing: Editing \| undefined = )\{\};/, '$1undefined;');
  expect(off).not.toBe(on);
  writeFileSync(settings, off);

  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Bản tin');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare]);
  git(work, 'push', '--quiet', bare, 'main');
  execFileSync('git', ['clone', '--quiet', bare, clone]);
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));

  const steps = stepsOf('.github/workflows/check.yml', 'check').filter((run) => run !== 'npm ci');
  expect(steps).toEqual(['npm run check', 'npm run build']);
  for (const run of steps) execFileSync('bash', ['-euo', 'pipefail', '-c', run], { cwd: clone });

  const built = globSync('**/*', { cwd: path.join(clone, 'dist') });
  expect(built).toContain('index.html');
  expect(built.filter((file) => file.includes('quan-tri'))).toEqual([]);
  const telling = globSync('**/*.{html,js,css,txt,xml,json}', { cwd: path.join(clone, 'dist') })
    .concat('_headers')
    .filter((file) =>
      /sveltia|\/quan-tri\//.test(readFileSync(path.join(clone, 'dist', file), 'utf8')),
    );
  expect(telling).toEqual([]);
  // A build leaves nothing behind that git would want to keep.
  expect(git(clone, 'status', '--porcelain').replace('?? node_modules\n', '')).toBe('');
});

function stepsOf(file: string, job: string): string[] {
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    jobs: Record<string, { steps: { run?: string }[] }>;
  };
  return (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Biên tập', '-c', 'user.email=bt@example.vn'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
}
