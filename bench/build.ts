/**
 * Builds the same site of many articles with this project, Hugo, Eleventy and Astro's default, and says what each took:
 * `npm run bench:build -- [--corpus FILE.jsonl.gz] [--limit 10000] [--rounds 3] [--tools ours,hugo] [--scenarios cold,body]
 * [--search] [--json OUT] [--keep]`. Without a corpus the articles are synthetic; one shorter than the limit is repeated.
 */
import { globSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { completed, type Complete } from './build/content-folder.ts';
import { astroDefault } from './build/peers/astro-default.ts';
import { eleventy } from './build/peers/eleventy.ts';
import { hugo } from './build/peers/hugo.ts';
import { ours } from './build/peers/ours.ts';
import { reportOf, type Run } from './build/report.ts';
import { runScenario, scenarios } from './build/scenarios.ts';
import { readCorpora } from './search/corpus.ts';
import { syntheticArticles } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
    tools: { type: 'string', default: 'ours,hugo,eleventy,astro-default' },
    scenarios: { type: 'string', default: scenarios.join() },
    search: { type: 'boolean', default: false },
    json: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const tools = [ours(values.search), hugo, eleventy, astroDefault].filter(({ name }) =>
  values.tools.split(',').includes(name),
);
const chosen = scenarios.filter((name) => values.scenarios.split(',').includes(name));
const articles = await read(values.corpus, Number(values.limit));
const article = articles[Math.floor(articles.length / 2)];
if (!article) throw new Error('There are no articles.');

const folder = await mkdtemp(path.join(os.tmpdir(), 'ban-tin-bench-'));
const runs: Run[] = [];
try {
  console.log(
    `${articles.length} articles, ${values.corpus ?? 'synthetic'}, on ${os.availableParallelism()} cores`,
  );
  for (const tool of [...tools]) {
    const site = path.join(folder, tool.name);
    await mkdir(site);
    if (await tool.prepare(site, articles)) continue;
    tools.splice(tools.indexOf(tool), 1);
    console.log(`${tool.name} isn't on this machine and is left out.`);
  }
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    for (const scenario of chosen) {
      // In turn, so that a machine that slows down slows all of them.
      for (const tool of tools) {
        const site = path.join(folder, tool.name);
        const measured = await runScenario(tool, scenario, { folder: site, article, round });
        runs.push({ tool: tool.name, scenario, measured });
        print(round, runs.at(-1));
      }
    }
  }
  for (const { name, output } of tools) {
    const files = globSync('**/*.{html,xml}', { cwd: path.join(folder, name, output) });
    // Hugo leaves a redirect where the first page of a list would be by its number.
    const pages = files.filter(
      (file) => /\.html$/.test(file) && !/trang.1.index\.html$/.test(file),
    );
    const feeds = files.filter((file) => file.endsWith('.xml'));
    console.log(`${name}: ${pages.length} pages, ${feeds.length} feeds and sitemaps`);
  }
  const report = reportOf(articles.length, runs);
  console.log(JSON.stringify(report, undefined, 2));
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  }
  if (tools.some(({ name }) => name === 'ours')) checkCounts(report.counts);
} finally {
  if (values.keep) console.log(`\nKept in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

/** A corpus that is too short is gone through again with changed text. */
async function read(corpus: string | undefined, limit: number): Promise<readonly Complete[]> {
  const real =
    corpus === undefined ? [...syntheticArticles(limit)] : await readCorpora([corpus], limit);
  const source = real.map(completed);
  return Array.from({ length: Math.ceil(limit / source.length) }, (_, time) =>
    time === 0
      ? source
      : source.map((one) => ({
          ...one,
          id: `${one.id}-${time}`,
          title: `${one.title} (${time + 1})`,
          body: [`Lần ${time + 1}.`, ...one.body],
        })),
  )
    .flat()
    .slice(0, limit);
}

function print(round: number, run: Run | undefined): void {
  if (!run) return;
  const { wall, cpu, peak, stages } = run.measured;
  const parts = stages
    .filter(({ stage }) => stage !== 'end')
    .map(({ stage, wall: of }) => `${stage} ${of.toFixed(1)}`);
  console.log(
    `${round} ${run.scenario.padEnd(9)} ${run.tool.padEnd(13)} ${wall.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} CPU s ${peak.toFixed(0).padStart(5)} MB  ${parts.join(', ')}`,
  );
}

/** Every article has exactly one page, one sitemap entry and, if asked for, one search record. */
function checkCounts(counts: Readonly<Record<string, number | undefined>>): void {
  const wanted = [
    counts['articles'],
    counts['sitemap'],
    ...(values.search ? [counts['search']] : []),
  ];
  if (wanted.every((count) => count === articles.length)) return;
  console.error(`${articles.length} articles, but ${JSON.stringify(counts)}.`);
  process.exitCode = 1;
}
