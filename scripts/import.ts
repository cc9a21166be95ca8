// Brings documents in as articles: `npm run import -- FILE…`, `npm run import -- - < text`. Exits with 1 when one can't be.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { importArticle } from '../src/importer/import-article.ts';
import { readBulletin } from '../src/importer/read-bulletin.ts';
import { besideDocument } from '../src/importer/beside-document.ts';
import { ImportRefusal } from '../src/importer/refusal.ts';
import { reportArticle, reportCounts, reportRefusal } from '../src/importer/report.ts';
import { writeArticle } from '../src/importer/write-article.ts';
import { contentFolder } from '../src/loader/folders.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Cách dùng:
  npm run import -- bai.docx bai-khac.html    nhập từ tệp .docx, .html, .txt, .md
  npm run import -- -                         dán chữ vào, xong bấm Ctrl+D (Windows: Ctrl+Z rồi Enter)
Có thể thêm: --title "Tiêu đề" --author "Tên" --date 30/6/2020 --category slug --tags "thẻ 1, thẻ 2"`;

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    title: { type: 'string' },
    author: { type: 'string' },
    date: { type: 'string' },
    category: { type: 'string' },
    tags: { type: 'string' },
    content: { type: 'string', default: contentFolder() },
  },
});

if (positionals.length === 0) {
  console.error(USAGE);
  process.exit(2);
}

const bulletin = readBulletin(values.content);
const counts = { done: 0, doubts: 0, failed: 0 };
for (const name of positionals) {
  try {
    const bytes = name === '-' ? await buffer(process.stdin) : readFileSync(name);
    const article = await importArticle(
      { name, bytes },
      { ...bulletin, now: new Date(), given: given(), readFile: besideDocument(name) },
    );
    writeArticle(article, values.content);
    counts.done++;
    counts.doubts += article.doubts.length;
    console.log(`${reportArticle(name === '-' ? 'Chữ dán vào' : path.basename(name), article)}\n`);
  } catch (error) {
    counts.failed++;
    console.error(`${describe(name, error)}\n`);
  }
}
console.log(reportCounts(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

function given() {
  const list = (text: string | undefined) =>
    text
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const { title, date, category } = values;
  return { title, date, category, author: list(values.author), tags: list(values.tags) };
}

function describe(name: string, error: unknown): string {
  if (error instanceof ImportRefusal) return reportRefusal(name, error.message, error.mend);
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT')
    return reportRefusal(
      name,
      'Không có tệp này.',
      'Xem lại đường dẫn; tên có dấu cách thì đặt trong ngoặc kép.',
    );
  if (code === 'EISDIR')
    return reportRefusal(
      name,
      'Đây là thư mục.',
      'Nhập cả thư mục bằng: npm run import:site -- thư-mục',
    );
  throw error;
}
