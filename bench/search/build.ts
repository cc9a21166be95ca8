/** A process of its own for one engine's index, so that its time and memory are nobody else's. */
import { readFile } from 'node:fs/promises';
import { parseBenchArguments } from './arguments.ts';
import type { Article } from './corpus.ts';
import { engines } from './engines.ts';
import { loadArticles } from './synthetic.ts';

const [folder = '', step = 'build', ...args] = process.argv.slice(2);
const options = parseBenchArguments(args);
const name = options.engines.at(-1);
if (name === undefined) throw new TypeError('build.ts needs one --engine.');
const articles = await loadArticles(options);
if (step === 'edit') editOne(articles);
const start = performance.now();
await engines[name].build(articles, folder, `${folder}-cache`);
const seconds = (performance.now() - start) / 1000;
const peakMb = await measurePeak();
await engines[name].close();
process.send?.({ docs: articles.length, seconds, peakMb } satisfies BuildReport);

/** An editor adds a sentence to the article in the middle. */
function editOne(articles: Article[]): void {
  const middle = Math.floor(articles.length / 2);
  const article = articles[middle];
  const sentence = articles[0]?.body[0]?.split(/(?<=[.!?])\s/u)[0] ?? 'Bản tin.';
  if (article !== undefined) articles[middle] = { ...article, body: [...article.body, sentence] };
}

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
