/** A process of its own for one engine's index, so that its time and memory are nobody else's. */
import { readFile } from 'node:fs/promises';
import { parseBenchArguments } from './arguments.ts';
import { engines } from './engines.ts';
import { loadArticles } from './synthetic.ts';

const [folder = '', ...args] = process.argv.slice(2);
const options = parseBenchArguments(args);
const name = options.engines.at(-1);
if (name === undefined) throw new TypeError('build.ts needs one --engine.');
const articles = await loadArticles(options);
const start = performance.now();
await engines[name].build(articles, folder);
const seconds = (performance.now() - start) / 1000;
const peakMb = await measurePeak();
await engines[name].close();
process.send?.({ docs: articles.length, seconds, peakMb } satisfies BuildReport);

/** The most memory this process and its children held, where /proc tells (Linux), else 0. */
async function measurePeak(): Promise<number> {
  try {
    const tasks = `/proc/self/task/${process.pid}/children`;
    const children = (await readFile(tasks, 'utf8')).trim().split(/\s+/u).filter(Boolean);
    const peaks = await Promise.all(['self', ...children].map(readPeak));
    return peaks.reduce((sum, peak) => sum + peak, 0);
  } catch {
    return 0;
  }
}

async function readPeak(pid: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024;
}

export interface BuildReport {
  readonly docs: number;
  readonly seconds: number;
  readonly peakMb: number;
}
