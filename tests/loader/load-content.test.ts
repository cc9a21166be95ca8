import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attachedFiles } from '../../src/loader/attached-files.ts';
import { loadContent } from '../../src/loader/load-content.ts';
import { RenderCache } from '../../src/loader/render-cache.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const REGISTERS = {
  'content/chuyen-muc.yaml': '- slug: tin-tuc\n  name: Tin tức\n',
  'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
};

describe('Loading content', () => {
  test('gives each article its address, its front matter and its rendered body', async () => {
    const folder = temporaryFolder({ ...REGISTERS, ...article('so-ket', 'Chiều 30/6/2020.') });
    const { articles, problems } = await load(folder);
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ url: '/tin/2020/06/so-ket/', data: { title: 'Sơ kết' } });
    expect(bodyOf(folder, articles[0]?.bodyKey)).toContain('<p>Chiều 30/6/2020.</p>');
  });

  test('takes an unchanged file from the cache and reads a changed one', async () => {
    const folder = temporaryFolder({ ...REGISTERS, ...article('so-ket', 'Trước.') });
    const before = await load(folder);
    expect((await load(folder)).articles).toEqual(before.articles);
    // Same size, same second: only the clock's finer digits differ.
    writeFiles(folder, article('so-ket', 'Sau rồi'.slice(0, 6)));
    const after = await load(folder);
    expect(bodyOf(folder, after.articles[0]?.bodyKey)).toContain('Sau rồ');
  });

  test('notices a body that was lost from the cache', async () => {
    const folder = temporaryFolder({ ...REGISTERS, ...article('so-ket', 'Còn đây.') });
    const { articles } = await load(folder);
    rmSync(path.join(folder, 'cache/rendered'), { recursive: true });
    await load(folder);
    expect(bodyOf(folder, articles[0]?.bodyKey)).toContain('Còn đây.');
  });

  test('knows a file that was checked out anew by its bytes', async () => {
    const folder = temporaryFolder({ ...REGISTERS, ...article('so-ket', 'Còn đây.') });
    await load(folder);
    // What is kept says something else than the file, to tell them apart.
    const kept = path.join(folder, 'cache/files');
    for (const name of readdirSync(kept)) {
      const file = path.join(kept, name);
      const text = readFileSync(file, 'utf16le').replaceAll('Sơ kết', 'Đã giữ');
      writeFileSync(file, text, 'utf16le');
    }
    utimesSync(path.join(folder, 'content/tin/2020/06/so-ket.md'), 1, 1);
    expect((await load(folder)).articles[0]?.data.title).toBe('Đã giữ');
  });

  test('shows an attachment with its size, and its new size once it has changed', async () => {
    const folder = temporaryFolder({
      ...REGISTERS,
      ...article('so-ket', '[Kế hoạch](ke-hoach.pdf)'),
      'content/tin/2020/06/ke-hoach.pdf': 'x'.repeat(2048),
    });
    const first = await load(folder);
    expect(bodyOf(folder, first.articles[0]?.bodyKey)).toContain('PDF, 2 KB');
    expect(attachedFiles(first.articles, first.files).map(({ url }) => url)).toEqual([
      '/tin/2020/06/ke-hoach.pdf',
    ]);
    writeFiles(folder, { 'content/tin/2020/06/ke-hoach.pdf': 'x'.repeat(4096) });
    const second = await load(folder);
    expect(bodyOf(folder, second.articles[0]?.bodyKey)).toContain('PDF, 4 KB');
  });

  test('forgets an article whose file is gone', async () => {
    const folder = temporaryFolder({ ...REGISTERS, ...article('a', 'A.'), ...article('b', 'B.') });
    await load(folder);
    rmSync(path.join(folder, 'content/tin/2020/06/a.md'));
    expect((await load(folder)).articles.map(({ id }) => id)).toEqual(['2020/06/b']);
  });

  test('does not follow a link out of the folder', async () => {
    const folder = temporaryFolder({ ...REGISTERS, 'ngoai/bai.md': 'bí mật' });
    mkdirSync(path.join(folder, 'content/tin/2020/06'), { recursive: true });
    symlinkSync(path.join(folder, 'ngoai/bai.md'), path.join(folder, 'content/tin/2020/06/bai.md'));
    expect((await load(folder)).articles).toEqual([]);
  });
});

function article(name: string, body: string): Record<string, string> {
  const frontMatter = 'title: Sơ kết\nauthor: Anh Ngọc\ndate: 30/6/2020\ncategory: Tin tức\n';
  return { [`content/tin/2020/06/${name}.md`]: `---\n${frontMatter}---\n\n${body}\n` };
}

function load(folder: string) {
  return loadContent({ content: path.join(folder, 'content'), cache: path.join(folder, 'cache') });
}

function bodyOf(folder: string, key = ''): string | undefined {
  return new RenderCache(path.join(folder, 'cache')).get(key)?.html;
}
