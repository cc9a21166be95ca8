// What every type of page weighs, how soon it is read and what Lighthouse and axe say of it, beside other generators' pages:
// npm run bench:pages -- [--corpus FILE.jsonl.gz] [--limit 5000] [--runs 5] [--types NAME,…] [--templates FOLDER] [--no-peers] [--json OUT]
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../scripts/chromium.ts';
import { listen } from '../tests/e2e/listen.ts';
import { PAGE_TYPES } from '../tests/e2e/page-types.ts';
import { buildPagesSite } from './pages/build-site.ts';
import { compressedServer } from './pages/compressed-server.ts';
import { openLighthouse } from './pages/lighthouse.ts';
import { measurePage, type PageFigures } from './pages/measure-page.ts';
import { buildPeers } from './pages/peers.ts';
import { pageRow, printPeers, printTable } from './pages/report.ts';
import { openScales } from './pages/scales.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '5' },
    types: { type: 'string' },
    templates: { type: 'string' },
    peers: { type: 'boolean', default: true },
    json: { type: 'string' },
  },
  allowNegative: true,
});

const runs = Number(values.runs);
const asked = values.types?.split(',');
const types = PAGE_TYPES.filter(({ name }) => asked === undefined || asked.includes(name));
const out = await buildPagesSite(values.corpus, Number(values.limit));
const peers = values.peers ? await buildPeers(values.templates) : [];
const chromium = ensureChromium();
const [lighthouse, scales] = [await openLighthouse(chromium), await openScales(chromium)];
try {
  const ours = await overSite(out, (origin) =>
    eachOf(types, ({ name, path }) => measurePage(name, origin + path, runs, lighthouse, scales)),
  );
  const pages = ours.filter((page) => page !== undefined);
  printTable(pages, runs);
  const others: PageFigures[] = [];
  for (const { name, folder, path } of peers) {
    const page = await overSite(folder, (origin) =>
      measurePage(name, origin + path, runs, lighthouse, scales),
    );
    if (page !== undefined) others.push(page);
  }
  printPeers(pages, others);
  if (values.json !== undefined) {
    await writeFile(
      values.json,
      `${JSON.stringify({ pages: pages.map(pageRow) }, undefined, 2)}\n`,
    );
  }
} finally {
  await scales.close();
  await lighthouse.close();
}

async function overSite<T>(folder: string, use: (origin: string) => Promise<T>): Promise<T> {
  const { origin, stop } = await listen(compressedServer(folder));
  try {
    return await use(origin);
  } finally {
    await stop();
  }
}

/** One after another: pages measured at the same time would slow each other down. */
async function eachOf<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const [index, item] of items.entries()) {
    process.stderr.write(`\r${index + 1}/${items.length} `);
    done.push(await work(item));
  }
  process.stderr.write('\r');
  return done;
}
