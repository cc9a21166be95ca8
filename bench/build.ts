// Builds a site of many articles and says what each stage took:
// npm run bench:build -- [--corpus FILE.jsonl.gz] [--limit 5000] [--keep]
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeContent } from './build/content-folder.ts';
import { measureBuild, type StageFigures } from './build/measure.ts';
import { readCorpora, type Article } from './search/corpus.ts';
import { syntheticArticles } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string', default: '5000' },
    keep: { type: 'boolean', default: false },
  },
});

const folder = await mkdtemp(path.join(os.tmpdir(), 'ban-tin-'));
const folders = {
  content: path.join(folder, 'content'),
  out: path.join(folder, 'dist'),
  cache: path.join(folder, 'cache'),
};
try {
  const articles = await read(values.corpus, Number(values.limit));
  await writeContent(folders.content, articles);
  console.log(
    `${articles.length} articles, ${values.corpus ?? 'synthetic'}, on ${os.availableParallelism()} cores`,
  );
  for (const scenario of ['cold', 'again, nothing changed']) {
    const { stages, counts } = await measureBuild(folders);
    console.log(`\n${scenario}`);
    print(stages);
    checkCounts(articles.length, counts);
  }
} finally {
  if (values.keep) console.log(`\nKept in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}

async function read(corpus: string | undefined, limit: number): Promise<readonly Article[]> {
  return corpus === undefined ? [...syntheticArticles(limit)] : readCorpora([corpus], limit);
}

function print(stages: readonly StageFigures[]): void {
  const sum = (pick: (one: StageFigures) => number) =>
    stages.reduce((all, one) => all + pick(one), 0);
  const total = {
    stage: 'all',
    wall: sum(({ wall }) => wall),
    cpu: sum(({ cpu }) => cpu),
    peak: Math.max(...stages.map(({ peak }) => peak)),
  };
  console.log('stage      wall s    CPU s   peak MB');
  for (const { stage, wall, cpu, peak } of [...stages, total]) {
    console.log(
      `${stage.padEnd(8)} ${wall.toFixed(1).padStart(8)} ${cpu.toFixed(1).padStart(8)} ${peak.toFixed(0).padStart(9)}`,
    );
  }
}

/** Every article file has exactly one page, one sitemap entry and one search record. */
function checkCounts(files: number, counts: Readonly<Record<string, number>>): void {
  const { pages = 0, articlePages, inSitemap, searched } = counts;
  const isRight = [articlePages, inSitemap, searched].every((count) => count === files);
  console.log(
    `${files} files: ${articlePages} pages, ${inSitemap} in the sitemap, ${searched} in the search index: ` +
      `${isRight ? 'nothing missing, nothing twice' : 'WRONG'}; ${pages} pages in all`,
  );
  if (!isRight) process.exitCode = 1;
}
