import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { siteServer } from '../../src/build/server.ts';
import { ProjectCopy } from '../build/promises/project-copy.ts';
import { anyFeed, switches } from '../build/switches.ts';
import { tracesOf } from '../build/traces.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { KINDS_INSTANT, KINDS_OUTPUT } from './kinds-site.ts';
import { listen } from './listen.ts';
import { expect, test } from './site.ts';

test('What an office switches off leaves no page, no link and no byte', async ({ page }) => {
  test.setTimeout(240_000);
  const dist = buildWithAllOff();
  for (const one of switches) expect(tracesOf(dist, one), one.name).toEqual([]);
  expect(tracesOf(dist, anyFeed)).toEqual([]);

  const { origin, stop } = await listen(siteServer(dist));
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    for (const at of ['/', '/tin/2026/11/le-khai-giang/', '/the/', '/tim-kiem/?q=khai+giang']) {
      await page.goto(origin + at, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    }
    await expect(page.locator('.search-result-title').first()).toBeVisible();
    expect(said).toEqual([]);
  } finally {
    await stop();
  }
});

// Only a telephone number and an address of the office’s make the report of an error appear: git-push.spec.ts.
for (const one of switches.filter(({ name }) => !['reportError', 'abbreviations'].includes(name))) {
  test(`Switched on there is something of ${one.name}`, () => {
    expect(tracesOf(KINDS_OUTPUT, one)).not.toEqual([]);
  });
}

/** The fixture of all kinds, with every switch off and with an address for letters, which some things want. */
function buildWithAllOff(): string {
  const project = new ProjectCopy(temporaryFolder());
  const content = path.join(project.folder, 'content');
  rmSync(content, { recursive: true });
  cpSync('tests/fixtures/kinds', content, { recursive: true });
  // An editor's notice leads to the documents.
  project.change('content/thong-bao.yaml', '/van-ban/', '/tin/');
  for (const { on, off } of switches) project.change('src/site.ts', on, off);
  project.change('src/site.ts', '[Thư điện tử]', 'toa-soan@phuong.example');
  return project.build('off', { SOURCE_DATE_EPOCH: String(KINDS_INSTANT.getTime() / 1000) });
}
