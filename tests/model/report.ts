import { formatProblems } from '../../src/checks/report/terminal.ts';
import { parseArticle } from '../../src/model/entry.ts';

/** Where the articles of these tests lie. */
export const file = 'content/tin/2020/06/so-ket.md';

/** Front matter lines and a body as a whole file. */
export function articleText(lines: readonly string[], body = 'Nội dung.'): string {
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

/** What an editor reads about a file. */
export function reportOn(content: string | Uint8Array, name = file): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return formatProblems(parseArticle({ file: name, bytes }).problems);
}

/** Front matter without a fault, for tests that put one in. */
export const sound = [
  'title: Sơ kết 6 tháng đầu năm',
  'author: Anh Ngọc',
  'date: 30/6/2020',
  'category: xay-dung-dang',
];

/** The sound front matter with one line put in the place of the key's line. */
export function soundBut(line: string): string[] {
  const key = line.split(':')[0] ?? '';
  return sound.map((each) => (each.startsWith(`${key}:`) ? line : each));
}
