import path from 'node:path';
import { site } from '../site.ts';
import type { ReadPages } from './check-pages.ts';
import type { Expected } from './expected.ts';
import type { VerifyFinding } from './finding.ts';
import { readText } from './output-files.ts';

/** Whether every old address leads on, by rule and by page, to a page that is there. */
export function checkRedirects(
  dist: string,
  files: ReadonlyMap<string, number>,
  { redirects }: Expected,
  { pages }: ReadPages,
): VerifyFinding[] {
  const rules = new Set(
    files.has('_redirects') ? readText(dist, '_redirects').split('\n').map(oneSpace) : [],
  );
  const root = new URL(site.url).origin;
  return redirects.flatMap(({ from, to }) => {
    const about = 'chuyển hướng' as const;
    const faults = [
      ...(rules.has(oneSpace(`${from} ${to} 301`)) ? [] : ['không có dòng nào trong _redirects']),
      ...(leadsTo(from, pages)?.replace(root, '') === to ? [] : ['không có trang dẫn tiếp']),
      ...(pages.has(decodeURI(to)) ? [] : ['trang đích không có']),
    ];
    return faults.map((fault) => ({ about, message: `Địa chỉ cũ ${from} → ${to}: ${fault}.` }));
  });
}

/** Where the page at an old address leads. */
function leadsTo(from: string, pages: ReadPages['pages']): string | undefined {
  const name = decodeURI(from);
  const isFile = path.posix.extname(name) !== '' && !name.endsWith('/');
  return pages.get(isFile ? name : name.replace(/\/?$/, '/'))?.refresh;
}

function oneSpace(line: string): string {
  return line.trim().replace(/\s+/g, ' ');
}
