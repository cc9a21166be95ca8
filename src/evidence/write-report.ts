import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDist } from './dist.ts';
import { judge, type Row } from './judge.ts';
import { formatHtml, STYLE_FILE } from './report/html.ts';
import { formatJson } from './report/json.ts';

/**
 * Measures a built site and writes `bao-cao/` into it, whole or not at all. The same site gives the same bytes.
 *
 * @throws {Error} when the folder isn't a built site
 */
export async function writeReport(folder: string): Promise<readonly Row[]> {
  const dist = readDist(folder);
  if (!dist.names.includes('404.html')) {
    throw new Error(`Không thấy trang đã dựng trong ${folder}. Hãy chạy “npm run build” trước.`);
  }
  const rows = await judge(dist);
  const growing = path.join(folder, `.bao-cao.${process.pid}`);
  const place = path.join(folder, 'bao-cao');
  mkdirSync(growing, { recursive: true });
  const frame = dist.bytes('404.html').toString('utf8');
  writeFileSync(path.join(growing, 'index.html'), formatHtml(rows, frame));
  writeFileSync(path.join(growing, 'ket-qua.json'), formatJson(rows));
  writeFileSync(path.join(growing, STYLE_FILE), readFileSync(STYLE));
  rmSync(place, { recursive: true, force: true });
  renameSync(growing, place);
  return rows;
}

const STYLE = path.join(import.meta.dirname, 'report/report.css');
