// Brings in a whole old site: `npm run import:site -- FOLDER` or a sitemap beside a copy of it. Safe to stop and start again.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBulletin } from '../src/importer/read-bulletin.ts';
import { ImportRefusal } from '../src/importer/refusal.ts';
import { reportRefusal } from '../src/importer/report.ts';
import { importSite, reportSite } from '../src/importer/site/import-site.ts';
import { listSources } from '../src/importer/site/list-sources.ts';
import { openState } from '../src/importer/site/state.ts';
import { cacheFolder, contentFolder } from '../src/loader/folders.ts';
import { progressLine } from '../src/importer/site/progress-line.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Cách dùng: npm run import:site -- thư-mục   (hoặc tệp sitemap.xml nằm cạnh bản sao của trang cũ)
Có thể thêm: --report bao-cao.txt, --content THƯ-MỤC`;

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    content: { type: 'string', default: contentFolder() },
    report: { type: 'string' },
  },
});
const [source] = positionals;

if (source === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await run(source);
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    console.error(reportRefusal(source, error.message, error.mend));
    process.exitCode = 1;
  }
}

async function run(source: string): Promise<void> {
  const pages = listSources(source);
  // Two old sites, or one site brought into two bulletins, don't mix.
  const run = createHash('sha256')
    .update(`${path.resolve(source)}\0${path.resolve(values.content)}`)
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(cacheFolder(), 'import-site');
  const state = openState(path.join(folder, `${run}.jsonl`));
  const report = values.report ?? path.join(folder, `${run}.txt`);
  const settled = pages.filter(({ name }) => state.outcomes.get(name)?.status === 'done').length;
  if (settled > 0) console.log(`Đã nhập ${settled} bài ở lần chạy trước, làm tiếp phần còn lại.`);
  const { isTTY } = process.stdout;
  let shown = 0;
  await importSite(pages, {
    bulletin: readBulletin(values.content),
    content: values.content,
    state,
    now: new Date(),
    onProgress(done, total, name) {
      const step = isTTY ? 1 : Math.ceil(total / 20);
      if (done < total && done < shown + step) return;
      shown = done;
      process.stdout.write(
        isTTY
          ? `\r\u001b[2K${progressLine(done, total, name, process.stdout.columns)}`
          : `${progressLine(done, total, name)}\n`,
      );
    },
  });
  if (isTTY) process.stdout.write('\n');
  mkdirSync(path.dirname(report), { recursive: true });
  writeFileSync(report, reportSite(pages, state));
  const outcomes = pages.flatMap(({ name }) => state.outcomes.get(name) ?? []);
  const failed = outcomes.filter(({ status }) => status === 'failed').length;
  const unsure = outcomes.filter(({ status, doubts }) => status === 'done' && doubts > 0).length;
  console.log(
    `Đã nhập ${outcomes.length - failed} bài, ${unsure} bài cần xem lại, ${failed} tệp không nhập được.\nBáo cáo: ${path.relative('', report)}`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}
