// How fast content is checked, beside remark-lint's recommended preset alone on the same files:
// npm run bench:check -- [--corpus FILE.jsonl.gz] [--limit 10000] [--rounds 3]
import { appendFileSync, globSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isInDictionary } from '../src/checks/dictionary.ts';
import { writeContent } from './build/content-folder.ts';
import { run, type Figures } from './check/run.ts';
import { measureWatch } from './check/watch.ts';
import { readCorpora } from './search/corpus.ts';
import { syntheticArticles } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
  },
});

const limit = Number(values.limit);
const folder = await mkdtemp(path.join(os.tmpdir(), 'ban-tin-'));
const [content, cache] = [path.join(folder, 'content'), path.join(folder, 'cache')];
try {
  await writeContent(
    content,
    values.corpus === undefined
      ? // Texts of words that are none would measure how thousands of findings are written.
        [...syntheticArticles(limit, isInDictionary)]
      : await readCorpora([values.corpus], limit),
  );
  const files = globSync(path.join(content, 'tin/**/*.md'));
  console.log(
    `${files.length} articles on ${os.availableParallelism()} cores, ${values.corpus ?? 'synthetic'}`,
  );
  console.log('       remark-lint          check          again');
  console.log(
    'round  wall s  CPU s  wall s  CPU s  wall s  CPU s  check/lint  again/check  peak MB',
  );
  for (let round = 1; round <= Number(values.rounds); round++) {
    await rm(cache, { recursive: true, force: true });
    // One after the other in each round: what else the machine does falls on all alike.
    const lint = await run('bench/check/remark-lint.ts', content);
    const first = await check();
    appendFileSync(files[round] ?? '', '\nMột đoạn thêm vào.\n');
    const again = await check();
    print(round, lint, first, again);
  }
  const waits = await measureWatch({ content, cache }, files.slice(10, 15));
  console.log(`watching answers after ${waits.map((wait) => wait.toFixed(0)).join(', ')} ms`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function check(): Promise<Figures> {
  // As `npm run check` is called.
  const preload = ['./scripts/compile-cache.mjs', 'scripts/run-bundled.ts', 'check'];
  return run('--import', ...preload, '--content', content, '--cache', cache, '--report', 'json');
}

function print(round: number, lint: Figures, first: Figures, again: Figures): void {
  const times = [lint, first, again].map(
    ({ seconds, cpu }) => `${seconds.toFixed(1).padStart(6)} ${cpu.toFixed(1).padStart(6)}`,
  );
  const ratios = [
    (first.seconds / lint.seconds).toFixed(2).padStart(10),
    (again.seconds / first.seconds).toFixed(2).padStart(11),
    Math.max(first.megabytes, again.megabytes).toFixed(0).padStart(7),
  ];
  console.log([String(round).padEnd(5), ...times, ...ratios].join('  '));
}
