import { siteServer } from '../../src/build/server.ts';
import { KindsProject } from '../build/kinds-project.ts';
import { anyFeed, switches } from '../build/switches.ts';
import { tracesOf } from '../build/traces.ts';
import { KINDS_OUTPUT } from './kinds-site.ts';
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

// The fixture has neither abbreviations nor an address for letters; `npm run soak` gives it both.
for (const one of switches.filter(({ name }) => !['reportError', 'abbreviations'].includes(name))) {
  test(`Switched on there is something of ${one.name}`, () => {
    expect(tracesOf(KINDS_OUTPUT, one)).not.toEqual([]);
  });
}

/** The fixture of all kinds, with every switch off. */
function buildWithAllOff(): string {
  const project = new KindsProject();
  for (const { on, off } of switches) project.change('src/site.ts', on, off);
  return project.build('off');
}
