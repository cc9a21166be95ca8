import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/build/output/manifest.ts';
import { NOTHING_ALTERED } from '../../src/build/output/altered.ts';
import { NextOutput, type Tree } from '../../src/build/output/next-output.ts';
import { printIssues } from '../../src/build/print/print-issues.ts';
import { ContentProblems } from '../../src/loader/content-problems.ts';
import { loadContent } from '../../src/loader/load-content.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const registers = {
  'chuyen-muc.yaml': '- { slug: tin, name: Tin }\n',
  'tac-gia.yaml': '- { slug: ha, name: Thu Hà }\n',
};
const issue = '---\nnumber: 6\ndate: 30/6/2020\narticles: [2020/06/mot, 2020/06/hai]\n---\n';
const article = (title: string, body: string, more = '') =>
  `---\ntitle: ${title}\nauthor: Thu Hà\ndate: 30/6/2020\ncategory: tin\n${more}---\n\n${body}\n`;

test('A print is kept while its issue stays the same, and set anew without an article that is withdrawn', async () => {
  const content = temporaryFolder({
    ...registers,
    'so/2020/06.md': issue,
    'tin/2020/06/mot.md': article('Bài một', 'Lời của bài một.'),
    'tin/2020/06/hai.md': article('Bài hai', 'Lời của bài hai.'),
  });
  const cache = temporaryFolder();
  const print = async (online: Tree) => {
    const loaded = await loadContent({ content, cache });
    const output = new NextOutput(empty(), online, NOTHING_ALTERED);
    const prints = await printIssues(loaded, cache, output);
    return { output, prints, online: { folder: output.folder, manifest: output.manifest } };
  };
  const first = await print(empty());
  const { url, bytes, pages } = first.prints.get('/so/2020/06/') ?? { url: '', bytes: 0, pages: 0 };
  expect(url).toBe('/so/2020/06/ban-tin-2020-06.pdf');
  expect(pages).toBe(2);
  expect(readFileSync(path.join(first.output.folder, url))).toHaveLength(bytes);

  const second = await print(first.online);
  expect([...second.output.changed]).toEqual([]);
  expect(second.prints).toEqual(first.prints);

  const withdrawn = 'withdrawn: { date: 1/7/2020, reason: Đăng nhầm. }\n';
  writeFiles(content, { 'tin/2020/06/hai.md': article('Bài hai', 'Lời của bài hai.', withdrawn) });
  const third = await print(second.online);
  const text = execFileSync('pdftotext', [path.join(third.output.folder, url), '-'], {
    encoding: 'utf8',
  });
  expect(text).toContain('Lời của bài một.');
  expect(text).not.toContain('bài hai');
  expect(text).not.toContain('Bài hai');
});

test('More than 64 pages stop the build with an error at the number of the issue', async () => {
  const long = 'Một câu đủ dài để in kín trang giấy của bản tin. '.repeat(900);
  const content = temporaryFolder({
    ...registers,
    'so/2020/06.md': issue,
    'tin/2020/06/mot.md': article('Bài một', Array(4).fill(long).join('\n\n')),
    'tin/2020/06/hai.md': article('Bài hai', Array(4).fill(long).join('\n\n')),
  });
  const cache = temporaryFolder();
  const loaded = await loadContent({ content, cache });
  const output = new NextOutput(empty(), empty(), NOTHING_ALTERED);
  const refusal = await printIssues(loaded, cache, output).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ContentProblems);
  expect((refusal as ContentProblems).problems).toMatchObject([
    { file: 'content/so/2020/06.md', line: 2, column: 9, id: 'so-qua-nhieu-trang' },
  ]);
  expect((refusal as ContentProblems).problems[0]?.message).toMatch(/dài \d{2,3} trang, quá 64/);
});

function empty(): Tree {
  // Nothing was ever noted there.
  return {
    folder: temporaryFolder(),
    manifest: readManifest(path.join(temporaryFolder(), 'none')),
  };
}
