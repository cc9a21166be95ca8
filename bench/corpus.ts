// Builds a site from a corpus, to look at: npm run bench:corpus -- [--corpus FILE.jsonl.gz] [--limit 5000] [--folder FOLDER]
// The checkout stays as it is: content, cache and output go into the folder.
import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runBuild } from '../scripts/run-build.ts';
import { writeContent } from './build/content-folder.ts';
import { readCorpora } from './search/corpus.ts';
import { syntheticArticles } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    limit: { type: 'string', default: '5000' },
    folder: { type: 'string' },
  },
});

const folder = values.folder ?? (await mkdtemp(path.join(os.tmpdir(), 'ban-tin-')));
const content = path.join(folder, 'content');
const limit = Number(values.limit);
await writeContent(
  content,
  values.corpus === undefined
    ? [...syntheticArticles(limit)]
    : await readCorpora([values.corpus], limit),
);
const out = path.join(folder, 'dist');
const isBuilt = await runBuild({ content, out, cache: path.join(folder, 'cache') });
console.log(`Xem thử: npm run serve -- --folder ${out}`);
process.exitCode = isBuilt ? 0 : 1;
