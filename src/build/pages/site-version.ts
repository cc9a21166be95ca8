import { hash } from 'node:crypto';
import { hashOfFiles } from '../../loader/code-version.ts';
import type { MdxPages } from '../../loader/mdx-pages.ts';

/** Everything that the compiled site is made of, apart from content that it is given when it renders. */
const CODE = [
  'src/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.env*',
];

/** Changes whenever a page could look otherwise with the same content. */
export function siteVersion(pages: MdxPages): string {
  return hash('sha256', hashOfFiles(CODE) + pages.hash).slice(0, 16);
}
