import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSite, reportSite } from '../../src/importer/site/import-site.ts';
import { listSources } from '../../src/importer/site/list-sources.ts';
import { progressLine } from '../../src/importer/site/progress-line.ts';
import { openState } from '../../src/importer/site/state.ts';
import { writeArticle } from '../../src/importer/write-article.ts';
import { placeArticle } from '../../src/importer/article/place-article.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const page = (title: string) =>
  `<h1>${title}</h1><p>Sáng 12/3/2021, phường họp bàn việc chung.</p><p>Hết.</p>`;
const BULLETIN = { authors: [], categories: [] };
const NOW = new Date('2021-05-01T00:00:00Z');

function setUp(files: Readonly<Record<string, string>>) {
  const content = temporaryFolder();
  const stateFile = path.join(temporaryFolder(), 'state.jsonl');
  const old = temporaryFolder(files);
  const run = async (source = old, onProgress?: (done: number, total: number) => void) => {
    const pages = listSources(source);
    const state = openState(stateFile);
    await importSite(pages, {
      bulletin: BULLETIN,
      content,
      state,
      now: NOW,
      ...(onProgress && { onProgress }),
    });
    return reportSite(pages, state);
  };
  const written = () => readdirSync(path.join(content, 'tin/2021/03')).sort();
  return { content, stateFile, old, run, written };
}

describe('npm run import:site', () => {
  test('brings in all documents of a folder and reports what failed, what is in doubt', async () => {
    const { run, written } = setUp({
      'a.html': page('Bài một'),
      'sub/b.html': page('Bài hai'),
      'c.txt': '',
      'x.css': 'p{}',
    });
    const report = await run();
    expect(written()).toEqual(['bai-hai.md', 'bai-mot.md']);
    expect(report).toContain('Không nhập được: 1\nĐã nhập, cần xem lại: 2');
    expect(report).toContain('✗ c.txt: Tệp không có chữ nào.');
  });

  test('goes on where it was stopped, and tries again what failed', async () => {
    const { run, written, old, content, stateFile } = setUp({
      'a.html': page('Bài một'),
      'b.html': page('Bài hai'),
      'c.html': '',
    });
    const stop = new Error('Stopped.');
    await expect(
      run(old, (done) => {
        if (done === 1) throw stop;
      }),
    ).rejects.toBe(stop);
    expect(written()).toEqual(['bai-mot.md']);
    // The editor has already worked on the first one; a kill has cut the last line of the state.
    appendFileSync(path.join(content, 'tin/2021/03/bai-mot.md'), 'Câu thêm.\n');
    appendFileSync(stateFile, '{"name":"b.ht');
    writeFileSync(path.join(old, 'c.html'), page('Bài ba'));
    const report = await run();
    expect(written()).toEqual(['bai-ba.md', 'bai-hai.md', 'bai-mot.md']);
    expect(readFileSync(path.join(content, 'tin/2021/03/bai-mot.md'), 'utf8')).toContain(
      'Câu thêm.',
    );
    expect(report).toContain('Không nhập được: 0');
  });

  test('reads a sitemap beside a copy of the site, and keeps the old addresses', async () => {
    const { run, old, content } = setUp({
      'tin/le-hoi.html': page('Lễ hội'),
      'sitemap.xml':
        '<urlset><url><loc>https://cu.example/tin/le-hoi</loc></url><url><loc>https://cu.example/../../etc/passwd</loc></url></urlset>',
    });
    const report = await run(path.join(old, 'sitemap.xml'));
    expect(readFileSync(path.join(content, 'tin/2021/03/le-hoi.md'), 'utf8')).toContain(
      'redirects:\n  - /tin/le-hoi\n',
    );
    expect(report).toContain('Không có bản sao của trang này.');
  });

  test('says so when there is nothing', () => {
    expect(() => listSources(temporaryFolder({ 'a.css': '' }))).toThrow('Không thấy bài nào');
    expect(() => listSources('/khong/co')).toThrow('Không có /khong/co.');
  });

  test('shows how far it is within the width of the terminal', () => {
    expect(progressLine(12, 24, 'tin/a.html')).toBe('[████████████░░░░░░░░░░░░] 12/24 tin/a.html');
    expect(progressLine(1, 2, 'x'.repeat(300), 60).length).toBeLessThan(60);
  });
});

describe('an article is written whole or not at all', () => {
  const place = placeArticle('Bài', { year: 2021, month: 3, day: 1 });
  const pictures = [{ name: 'bai-1.png', bytes: new Uint8Array([1]) }];

  test('with its pictures', () => {
    const content = temporaryFolder();
    writeArticle({ place, text: 'chữ', pictures }, content);
    expect(readdirSync(path.join(content, 'tin/2021/03')).sort()).toEqual(['bai-1.png', 'bai.md']);
  });

  test.each(['bai.md', 'bai-1.png'])('not when %s is there', (name) => {
    const content = temporaryFolder({ [`tin/2021/03/${name}`]: 'cũ' });
    expect(() => {
      writeArticle({ place, text: 'chữ', pictures }, content);
    }).toThrow('không ghi đè');
    expect(readdirSync(path.join(content, 'tin/2021/03'))).toEqual([name]);
    expect(readFileSync(path.join(content, 'tin/2021/03', name), 'utf8')).toBe('cũ');
  });

  test('not when a picture cannot be written', () => {
    const content = temporaryFolder();
    const broken = [
      ...pictures,
      { name: 'khong-co-thu-muc/bai-2.png', bytes: new Uint8Array([1]) },
    ];
    expect(() => {
      writeArticle({ place, text: 'chữ', pictures: broken }, content);
    }).toThrow();
    expect(
      existsSync(path.join(content, 'tin/2021/03'))
        ? readdirSync(path.join(content, 'tin/2021/03'))
        : [],
    ).toEqual([]);
  });
});
