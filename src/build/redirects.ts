import path from 'node:path';
import { absoluteUrl } from '../site.ts';

/** An address that readers may still have, and where it leads now. Both are site-absolute. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * The files of the redirects, twice: `_redirects` for hosts that answer 301 (Netlify and Cloudflare Pages
 * read it), and a page at each old address for hosts that only serve files.
 * @returns path in the output -> text
 */
export function redirectFiles(redirects: readonly Redirect[]): ReadonlyMap<string, string> {
  if (redirects.length === 0) return new Map();
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  return new Map([
    ['_redirects', lines.join('')],
    ...redirects.map(({ from, to }): [string, string] => [fileAt(from), redirectPage(to)]),
  ]);
}

/** The file that is found at an address. */
function fileAt(address: string): string {
  const name = decodeURI(address).slice(1);
  const isFile = path.extname(address) !== '' && !address.endsWith('/');
  return isFile ? name : path.posix.join(name, 'index.html');
}

/** Reads back the lines of `_redirects`. */
export function parseRedirects(text: string): Redirect[] {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([from = '', to]) => (to === undefined ? [] : [{ from, to }]));
}

function redirectPage(to: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Trang đã chuyển địa chỉ</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${absoluteUrl(to)}">
<meta http-equiv="refresh" content="0; url=${to}">
</head>
<body>
<p>Trang này đã chuyển sang <a href="${to}">địa chỉ mới</a>.</p>
</body>
</html>
`;
}
