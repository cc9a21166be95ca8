import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { absoluteUrl, site } from '../../src/site.ts';
import { expect, test } from './site.ts';

test('Every link, anchor, picture and file of the site is there', () => {
  // It exits with 1 on the first broken one and prints all of them.
  const report = execFileSync(
    'npx',
    ['hyperlink', '--recursive', '--internal', '--canonicalroot', site.url, 'dist/index.html'],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  expect(report).toMatch(/# pass +[1-9]/);
  expect(report).not.toMatch(/^not ok/m);
});

test('Every page is valid HTML', () => {
  const report = execFileSync(
    'npx',
    ['html-validate', '--config', '.config/html-validate.json', '--max-warnings', '0', 'dist'],
    { encoding: 'utf8' },
  );
  expect(report.trim()).toBe('');
});

test('The sitemap lists every article with the day of its last change, and no search page', () => {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  const { urlset } = new XMLParser().parse(xml) as Sitemap;
  const articles = urlset.url.filter(({ loc }) => /\/tin\/\d{4}\//.test(loc));
  expect(articles).toHaveLength(globSync('dist/tin/[0-9]*/*/*/index.html').length);
  expect(articles.filter(({ lastmod }) => lastmod === undefined)).toEqual([]);
  expect(xml).not.toContain(`<loc>${absoluteUrl('/tim-kiem/')}</loc>`);
});

interface Sitemap {
  readonly urlset: {
    readonly url: readonly { readonly loc: string; readonly lastmod?: string }[];
  };
}
