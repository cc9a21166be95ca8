import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfFiles } from '../../loader/code-version.ts';
import { storePage, type StoreEntry } from '../../loader/store-entry.ts';
import type { LoadedContent } from '../../loader/load-content.ts';

/** Everything that the compiled site is made of, apart from content that it is given when it renders. */
const CODE = [
  'src/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  '.env*',
];

/** The pages in MDX: the only content that is compiled. */
export function compiledPages({ pages, files }: LoadedContent): StoreEntry[] {
  return pages
    .map((page) => storePage(page, files))
    .filter(({ deferredRender }) => deferredRender)
    .map(({ id, path: file, digest, deferredRender }) => ({
      id,
      path: file,
      digest,
      deferredRender,
      data: {},
    }));
}

/** Changes whenever a page could look otherwise with the same content. */
export function siteVersion(content: LoadedContent): string {
  const hash = createHash('sha256').update(hashOfFiles(CODE));
  for (const { file, path: source } of sourcesOfCompiled(content)) {
    hash
      .update(`\0${file}\0${path.relative(process.cwd(), source)}\0`)
      .update(readFileSync(source));
  }
  return hash.digest('hex').slice(0, 16);
}

/** MDX pages and everything beside them: they may show any picture that lies there. */
function sourcesOfCompiled({ pages, files }: LoadedContent) {
  const folders = pages
    .filter(({ file }) => file.endsWith('.mdx'))
    .map(({ file }) => `${path.posix.dirname(file)}/`);
  return [...files.names]
    .filter((name) => !name.endsWith('.md') && folders.some((folder) => name.startsWith(folder)))
    .flatMap((name) => files.named(name) ?? []);
}
