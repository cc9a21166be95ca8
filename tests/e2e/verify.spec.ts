import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { verifySite } from '../../src/verify/verify-site.ts';
import { KINDS_INSTANT, KINDS_OUTPUT } from './kinds-site.ts';
import { expect, test } from './site.ts';

const CONTENT = 'tests/fixtures/kinds';

test('The site of every kind and every stage of life is what its content says', () => {
  const { findings, counts } = verifySite(KINDS_OUTPUT, CONTENT, KINDS_INSTANT);
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ articles: 6, withdrawn: 1, hidden: 4, redirects: 1 });
  expect(counts.links).toBeGreaterThan(1000);
});

/** What somebody or something does to an output, and what must be said of it. */
const SABOTAGES: Readonly<Record<string, [(dist: string) => void, string]>> = {
  'an article has no page': [
    (dist) => rmSync(path.join(dist, 'tin/2026/10/gap-mat'), { recursive: true }),
    'Thiếu trang /tin/2026/10/gap-mat/',
  ],
  'an article has two pages': [
    (dist) =>
      cpSync(path.join(dist, 'tin/2026/10/gap-mat'), path.join(dist, 'ban-sao'), {
        recursive: true,
      }),
    'có 2 trang: ',
  ],
  'a page has the text of another article': [
    (dist) =>
      cpSync(
        path.join(dist, 'tin/2026/11/le-khai-giang/index.html'),
        path.join(dist, 'tin/2026/10/gap-mat/index.html'),
      ),
    'không mang tiêu đề “Gặp mặt học sinh giỏi”',
  ],
  'a page of no article is there': [
    (dist) =>
      cpSync(path.join(dist, 'tin/2026/10/gap-mat'), path.join(dist, 'tin/2026/10/ten-la'), {
        recursive: true,
      }),
    'Thừa trang /tin/2026/10/ten-la/',
  ],
  'a list forgets an article': [
    (dist) =>
      edit(dist, 'tin/index.html', (html) =>
        html.replaceAll('/tin/2026/10/gap-mat/', '/tin/2020/06/so-ket/'),
      ),
    '/tin/2026/10/gap-mat/ không có trong danh sách mọi tin',
  ],
  'a month forgets an article': [
    (dist) =>
      edit(dist, 'luu-tru/2026/10/index.html', (html) =>
        html.replaceAll('/tin/2026/10/gap-mat/', '/tin/2020/06/so-ket/'),
      ),
    'không có trong danh sách của tháng',
  ],
  'a feed forgets an article': [
    (dist) =>
      edit(dist, 'rss.xml', (xml) =>
        xml.replaceAll('/tin/2026/10/gap-mat/', '/tin/2020/06/so-ket/'),
      ),
    'rss.xml chỉ có 5 bài',
  ],
  'the sitemap forgets a page': [
    (dist) =>
      edit(dist, 'sitemap-0.xml', (xml) =>
        xml.replace(/<url><loc>[^<]*\/gap-mat\/<\/loc>.*?<\/url>/, ''),
      ),
    'Thiếu /tin/2026/10/gap-mat/',
  ],
  'the index lacks a document': [
    (dist) => rmSync(path.join(dist, documentOf(dist, '/tin/2026/10/gap-mat/'))),
    'Thiếu /tin/2026/10/gap-mat/',
  ],
  'a document of the index is cut off': [
    (dist) => {
      const file = path.join(dist, documentOf(dist, '/tin/2026/10/gap-mat/'));
      writeFileSync(file, readFileSync(file).subarray(0, 60));
    },
    'của chỉ mục không có hoặc không đọc được',
  ],
  'an old address is forgotten': [
    (dist) => rmSync(path.join(dist, 'tin-cu'), { recursive: true }),
    'Địa chỉ cũ /tin-cu/mot-bai/ → /tin/2026/11/da-go/: không có trang dẫn tiếp',
  ],
  'a picture is missing': [
    (dist) => rmSync(path.join(dist, globSync('_astro/*.webp', { cwd: dist })[0] ?? '')),
    'nhưng không có tệp này',
  ],
  'a link leads to a place that is not in the page': [
    (dist) =>
      edit(dist, 'tin/2026/10/gap-mat/index.html', (html) =>
        html.replace('</main>', '<a href="/tin/#khong-co">x</a></main>'),
      ),
    'dẫn tới /tin/#khong-co',
  ],
  'a word of a draft stands in a page': [
    (dist) =>
      edit(dist, 'index.html', (html) =>
        html.replace('</main>', '<!-- Nháp khoailangmat --></main>'),
      ),
    'index.html có “Nháp khoailangmat” của content/tin/2026/11/ban-nhap.md',
  ],
  'a word of a withdrawn article stands in the packed index': [
    (dist) => {
      const file = path.join(dist, documentOf(dist, '/tin/2026/10/gap-mat/'));
      const text = gunzipSync(readFileSync(file)).toString();
      writeFileSync(file, gzipSync(text.replace('Buổi gặp mặt', 'Buổi gặp mặt, Nháp bigodang,')));
    },
    'có “Nháp bigodang” của content/tin/2026/11/da-go.md',
  ],
  'a file of an expired article is still there': [
    (dist) =>
      writeFileSync(path.join(dist, 'robots.txt'), 'Disallow: /tin/2026/11/tep-quahandang.pdf'),
    'robots.txt có “tep-quahandang.pdf”',
  ],
};

for (const [what, [sabotage, said]] of Object.entries(SABOTAGES)) {
  test(`It is noticed when ${what}`, () => {
    const dist = path.join(mkdtempSync(path.join(tmpdir(), 'ban-tin-verify-')), 'dist');
    cpSync(KINDS_OUTPUT, dist, { recursive: true, filter: (file) => !file.includes('/quan-tri') });
    sabotage(dist);
    const { findings } = verifySite(dist, CONTENT, KINDS_INSTANT);
    expect(findings.map(({ message }) => message).join('\n')).toContain(said);
  });
}

function edit(dist: string, name: string, change: (text: string) => string): void {
  const file = path.join(dist, name);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, `${name} was not changed`).not.toBe(before);
  writeFileSync(file, after);
}

/** The index's document of an article. */
function documentOf(dist: string, url: string): string {
  const holds = (file: string) =>
    gunzipSync(readFileSync(path.join(dist, file))).includes(`"url":"${url}"`);
  return globSync('pagefind/doc/*.pf_doc', { cwd: dist }).find(holds) ?? '';
}
