import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchOptions, EngineName } from './arguments.ts';
import type { BuildReport } from './build.ts';
import type { Query } from './corpus.ts';
import { measureInBrowser, type BrowserReport } from './browser.ts';
import { engines } from './engines.ts';
import { measureKind, type KindReport } from './measure.ts';
import { printReport, toContract, toFigures, type EngineReport } from './report.ts';
import { loadQueries } from './synthetic.ts';

/** Builds and measures each engine in turn, prints the tables and writes the JSON. */
export async function runBench(options: BenchOptions): Promise<void> {
  const queries = groupByKind(await loadQueries(options), options.sample);
  const reports: EngineReport[] = [];
  for (const engine of options.engines) {
    const folder = await mkdtemp(join(tmpdir(), `bench-${engine}-`));
    try {
      const report = await runEngine(engine, folder, queries, options.browser);
      printReport(report);
      reports.push(report);
    } finally {
      for (const each of [folder, `${folder}-cache`]) {
        await rm(each, { recursive: true, force: true });
      }
    }
  }
  await writeJson(options.json, reports.map(toContract));
  await writeJson(options.figures, reports.map(toFigures));
}

/** What is of one engine stands there without a list. */
async function writeJson(file: string | undefined, reports: readonly unknown[]): Promise<void> {
  if (file === undefined) return;
  const content = reports.length === 1 ? reports[0] : reports;
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

async function runEngine(
  engine: EngineName,
  folder: string,
  queries: ReadonlyMap<string, readonly Query[]>,
  isInBrowser: boolean,
): Promise<EngineReport> {
  const build = await buildInChild(engine, folder, 'build');
  const edit = engines[engine].isIncremental
    ? await buildInChild(engine, folder, 'edit')
    : undefined;
  const kinds: Record<string, KindReport> = {};
  for (const [kind, ofKind] of queries) {
    kinds[kind] = await measureKind(engines[engine], folder, ofKind);
  }
  // The page is ours: the other engines have none.
  const browser =
    isInBrowser && engine === 'ours'
      ? await measureInBrowser(folder, queries)
      : new Map<string, BrowserReport>();
  return {
    engine,
    docs: build.docs,
    buildSeconds: build.seconds,
    peakMb: build.peakMb,
    editSeconds: edit?.seconds,
    metaKb: await measureMeta(folder),
    indexMb: (await measureFolder(folder)) / 1024 / 1024,
    kinds,
    browser,
  };
}

/** @param step the first build, or one more after one article was edited */
async function buildInChild(
  engine: EngineName,
  folder: string,
  step: 'build' | 'edit',
): Promise<BuildReport> {
  const args = [folder, step, ...process.argv.slice(2), '--engine', engine];
  const child = fork(join(import.meta.dirname, 'build.ts'), args);
  let report: BuildReport | undefined;
  child.on('message', (message) => {
    report = message as BuildReport;
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (report === undefined) throw new Error(`Building ${engine} ended with code ${code}.`);
  return report;
}

function groupByKind(
  queries: readonly Query[],
  sample: number | undefined,
): Map<string, readonly Query[]> {
  const groups = Map.groupBy(queries, ({ kind }) => kind);
  if (sample === undefined) return groups;
  return new Map([...groups].map(([kind, ofKind]) => [kind, ofKind.slice(0, sample)]));
}

/** What every reader loads of Pagefind's before the first word. */
async function measureMeta(folder: string): Promise<number> {
  const metas = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  const sizes = metas.map(async (name) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
}

async function measureFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
