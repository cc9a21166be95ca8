import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { siteServer } from '../../src/build/server.ts';
import { absoluteUrl } from '../../src/site.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import { listen } from './listen.ts';
import { ARTICLE } from './page-types.ts';
import { expect, test } from './site.ts';

/** What a clone doesn't have. */
const MADE = /^(?:\.git|node_modules|dist|dist\.next|dist\.old|\.cache|\.astro|test-results)$/;

test('What is pushed to a bare repository is checked and built from a clone by the shipped steps of GitHub and GitLab', async ({
  page,
}) => {
  test.setTimeout(240_000);
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
  writeFileSync(settings, off.replace('[Thư điện tử]', EMAIL));

  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Bản tin');
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare]);
  git(work, 'push', '--quiet', bare, 'main');
  execFileSync('git', ['clone', '--quiet', bare, clone]);
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'));

  const steps = stepsOf('.github/workflows/check.yml', 'check');
  expect(steps).toEqual(['npm run check', 'npm run build', 'npm run verify']);
  for (const run of steps) expect(runIn(clone, run, { GITHUB_ACTIONS: 'true' }).status).toBe(0);

  const built = globSync('**/*', { cwd: path.join(clone, 'dist') });
  expect(built).toContain('index.html');
  expect(built.filter((file) => file.includes('quan-tri'))).toEqual([]);
  const telling = globSync('**/*.{html,js,css,txt,xml,json}', { cwd: path.join(clone, 'dist') })
    .concat('_headers')
    .filter((file) =>
      /sveltia|\/quan-tri\//.test(readFileSync(path.join(clone, 'dist', file), 'utf8')),
    );
  expect(telling).toEqual([]);
  await expectReportOfErrors(page, path.join(clone, 'dist'));
  // A build leaves nothing behind that git would want to keep.
  expect(git(clone, 'status', '--porcelain').replace('?? node_modules\n', '')).toBe('');

  // What a merge runs, on GitHub with Pages and on GitLab.
  for (const run of stepsOf('.github/workflows/publish.yml', 'build')) {
    expect(runIn(clone, run, { GITHUB_ACTIONS: 'true' }), run).toMatchObject({ status: 0 });
  }
  expect(readFileSync(path.join(clone, 'dist/index.html'), 'utf8')).toContain(
    'http-equiv="Content-Security-Policy"',
  );
  for (const job of ['kiểm tra nội dung', 'pages']) {
    for (const run of gitlabSteps(job)) {
      expect(runIn(clone, run, { GITLAB_CI: 'true' }), run).toMatchObject({ status: 0 });
    }
  }
  expect(globSync('{public/index.html,gl-code-quality-report.json}', { cwd: clone })).toHaveLength(
    2,
  );

  // A mistake stands beside its line in the pull request, and stops the merge.
  writeFiles(clone, {
    'content/tin/2020/06/sai-ngay.md':
      '---\ntitle: Sai ngày\nauthor: Anh Ngọc\ndate: 31/6/2020\ncategory: xay-dung-dang\n---\n\nChữ.\n',
  });
  const [check = ''] = steps;
  const refused = runIn(clone, check, { GITHUB_ACTIONS: 'true' });
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain(
    '::error file=content/tin/2020/06/sai-ngay.md,line=4,col=7,title=ngay-khong-hop-le::',
  );
});

const EMAIL = 'toa-soan@phuong.example';

/** A reader who found a mistake writes to the office, with the article named in the letter. */
async function expectReportOfErrors(page: Page, dist: string): Promise<void> {
  const { origin, stop } = await listen(siteServer(dist));
  try {
    await page.goto(origin + ARTICLE);
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    const link = page
      .getByText('Thấy chỗ sai?')
      .getByRole('link', { name: 'Báo lỗi cho ban biên tập' });
    const letter = new URL((await link.getAttribute('href')) ?? '');
    expect(letter.protocol + letter.pathname).toBe(`mailto:${EMAIL}`);
    expect(letter.searchParams.get('subject')?.normalize('NFC')).toBe(`Báo lỗi: ${title}`);
    expect(letter.searchParams.get('body')?.split('\r\n')).toEqual([
      `Tin: ${title}`,
      `Địa chỉ: ${absoluteUrl(ARTICLE)}`,
      '',
      'Chỗ sai:',
      '',
    ]);
    await page.goto(`${origin}/tin/`);
    await expect(page.getByText('Thấy chỗ sai?')).toHaveCount(0);
  } finally {
    await stop();
  }
}

/** Runs a step as a runner does; what is installed already isn't installed again. */
function runIn(folder: string, run: string, runner: Readonly<Record<string, string>>) {
  const env = { ...process.env, GITHUB_ACTIONS: '', GITLAB_CI: '', ...runner };
  return spawnSync('bash', ['-euo', 'pipefail', '-c', run], { cwd: folder, env, encoding: 'utf8' });
}

function gitlabSteps(job: string): string[] {
  const jobs = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
    string,
    { script?: string[] }
  >;
  return jobs[job]?.script ?? [];
}

function stepsOf(file: string, job: string): string[] {
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    jobs: Record<string, { steps: { run?: string; if?: string }[] }>;
  };
  // Steps for hosts that this repository doesn't publish to are left out, as the runner leaves them out.
  const taken = (jobs[job]?.steps ?? []).filter((step) =>
    /^(?!.*vars\.(?!PAGES))/.test(step.if ?? ''),
  );
  return taken.flatMap(({ run }) => run ?? []).filter((run) => run !== 'npm ci');
}

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Biên tập', '-c', 'user.email=bt@example.vn'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' });
}
