import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPage, type Page } from './page.ts';

/** A built site as files, read when asked for. */
export interface Dist {
  readonly folder: string;
  /** Paths of all files, in order. */
  readonly names: readonly string[];
  /** The pages that readers come to, in the order of their addresses: without moved addresses, files to keep, the web form, this report. */
  readonly pages: readonly Page[];
  bytes(name: string): Buffer;
}

/** Reads a built site. */
export function readDist(folder: string): Dist {
  const names = globSync('**/*', { cwd: folder })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !/^(?:quan-tri|bao-cao)\//.test(name))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
  const bytes = (name: string) => readFileSync(path.join(folder, name));
  const pages = names
    .filter((name) => /(?:^|\/)index\.html$|^404\.html$/.test(name))
    .map((name) => readPage(name, bytes(name).toString('utf8')))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  return { folder, names, pages, bytes };
}

/** The pages of articles that readers may see; not what is said of withdrawn ones. */
export function articlesOf({ pages }: Dist): readonly Page[] {
  return pages.filter(
    ({ url, isHidden }) => /^\/tin\/\d{4}\/\d{2}\/[^/]+\/$/.test(url) && !isHidden,
  );
}

/** The pages in Vietnamese: those in English have words of their own around them. */
export function vietnamesePagesOf({ pages }: Pick<Dist, 'pages'>): readonly Page[] {
  return pages.filter(({ url }) => !url.startsWith('/en/'));
}
