import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kinds, otherKinds } from '../model/kind.ts';
import { absoluteUrl } from '../site.ts';

/** What an output folder holds, counted from its files. */
export interface Verified {
  readonly pages: number;
  /** Pages of articles, and entries of articles in the sitemap. */
  readonly articlePages: number;
  readonly inSitemap: number;
}

/**
 * Makes sure that every published article is there exactly once as a page, in the sitemap and in the
 * search index, and that nothing else is.
 *
 * @param output the folder and the names of all files in it
 * @param articles site-absolute addresses of all articles that readers should find
 * @param searched the addresses that the search index was given; undefined when there is no index
 * @param also the addresses of withdrawn articles, which have a page and nothing else, and of texts of other
 *   kinds, which have a page and a record in the index
 * @throws {OutputProblems} naming what is missing, extra or doubled
 */
export function verifyOutput(
  output: Output,
  articles: readonly string[],
  searched: readonly string[] | undefined,
  { withdrawn = [], others = [] }: Also = {},
): Verified {
  const pages = output.files.filter(
    // An article as one file is no page of its own.
    (name) => name.endsWith('.html') && !name.endsWith('/toan-van.html'),
  );
  const addresses = pages
    .map((page) => `/${page.replace(/index\.html$/, '')}`)
    .filter((address) => ARTICLE.test(address) || OTHER.test(address));
  const inSitemap = sitemapAddresses(output).filter((address) => ARTICLE.test(address));
  const findings = [
    ...compare('trang', [...articles, ...withdrawn, ...others], addresses),
    ...compare('sitemap', articles, inSitemap),
    ...(searched ? compare('chỉ mục tìm kiếm', [...articles, ...others], searched) : []),
  ];
  if (findings.length > 0) throw new OutputProblems(findings);
  return {
    pages: pages.length,
    articlePages: addresses.length - withdrawn.length - others.length,
    inSitemap: inSitemap.length,
  };
}

const ARTICLE = /^\/tin\/\d{4}\/\d{2}\/[^/]+\/$/;

const OTHER = new RegExp(
  `^(?:${otherKinds.map((kind) => kinds[kind].address).join('|')})(?!(?:loc|trang)/).+/$`,
);

interface Output {
  readonly folder: string;
  readonly files: readonly string[];
}

interface Also {
  readonly withdrawn?: readonly string[];
  readonly others?: readonly string[];
}

/** An output that can't go online: articles are missing, doubled or there against their will. */
export class OutputProblems extends Error {
  constructor(findings: readonly string[]) {
    super(`Kết quả dựng không khớp với nội dung:\n${findings.join('\n')}`);
    this.name = 'OutputProblems';
  }
}

function sitemapAddresses({ folder, files }: Output): string[] {
  const root = absoluteUrl('/');
  return files
    .filter((name) => /^sitemap-\d+\.xml$/.test(name))
    .flatMap((name) => {
      const xml = readFileSync(path.join(folder, name), 'utf8');
      return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
        address.replace(root, '/'),
      );
    });
}

function compare(where: string, expected: readonly string[], found: readonly string[]): string[] {
  const wanted = new Set(expected);
  const there = new Set(found);
  return [
    ...expected
      .filter((address) => !there.has(address))
      .map((one) => `Thiếu trong ${where}: ${one}`),
    ...found.filter((address) => !wanted.has(address)).map((one) => `Thừa trong ${where}: ${one}`),
    ...doubles(found).map((one) => `Hai lần trong ${where}: ${one}`),
  ];
}

function doubles(items: readonly string[]): string[] {
  const seen = new Set<string>();
  return items.filter((item) => seen.size === seen.add(item).size);
}
