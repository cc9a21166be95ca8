import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildSite } from '../../src/build/build-site.ts';
import { silentReporter } from '../silent-reporter.ts';
import { expect, test } from './site.ts';

// The second takes over the code that the first has compiled.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const folder = mkdtempSync(path.join(os.tmpdir(), 'ban-tin-again-'));
const content = path.join(folder, 'content');
test.beforeAll(() => {
  cpSync('content', content, { recursive: true });
});

test('A build over what the last one kept gives the same files; a withdrawn article is nowhere', async () => {
  const folders = { content, out: path.join(folder, 'dist'), cache: path.join(folder, 'cache') };

  await buildSite(folders, silentReporter);
  const first = hashes(folders.out);
  await buildSite(folders, silentReporter);
  expect(hashes(folders.out)).toEqual(first);

  rmSync(path.join(folders.content, 'tin/2026/11/dan-tu-word-sao-cho-sach.md'));
  const issue = path.join(folders.content, 'so/2026/11.md');
  const lines = readFileSync(issue, 'utf8').split('\n');
  writeFileSync(issue, lines.filter((line) => !line.includes('dan-tu-word')).join('\n'));
  await buildSite(folders, silentReporter);
  const third = Object.keys(hashes(folders.out));
  expect(third.filter((file) => file.includes('dan-tu-word'))).toEqual([]);
  expect(readFileSync(path.join(folders.out, 'rss.xml'), 'utf8')).not.toContain('dan-tu-word');
  expect(readFileSync(path.join(folders.out, 'sitemap-0.xml'), 'utf8')).not.toContain(
    'dan-tu-word',
  );
});

test('A draft leaves no trace: no page, no attachment, no old address, no word in any file', async () => {
  const folders = {
    content,
    out: path.join(folder, 'dist-draft'),
    cache: path.join(folder, 'cache-draft'),
  };
  cpSync(path.join(folder, 'cache/site'), path.join(folders.cache, 'site'), { recursive: true });
  const beside = path.join(folders.content, 'tin/2026/11');
  writeFileSync(path.join(beside, 'du-thao-mat.pdf'), 'khoailangmat');
  writeFileSync(
    path.join(beside, 'tin-con-nhap.md'),
    '---\ntitle: Tin khoailangmat\nauthor: Ban biên tập\ndate: 1/11/2026\ncategory: huong-dan\n' +
      'tags: [khoailangmat]\ndraft: true\nredirects: [/tin-khoailangmat/]\n---\n\n' +
      'Chữ khoailangmat và [dự thảo](du-thao-mat.pdf).\n',
  );
  await buildSite(folders, silentReporter);
  const files = Object.keys(hashes(folders.out));
  expect(files.filter((file) => /nhap|khoailangmat|du-thao-mat/.test(file))).toEqual([]);
  const traces = files.filter((file) => {
    const bytes = readFileSync(path.join(folders.out, file));
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzip ? gunzipSync(bytes) : bytes).includes('khoailangmat');
  });
  expect(traces).toEqual([]);
});

function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    ]),
  );
}
