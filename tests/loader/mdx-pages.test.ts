import path from 'node:path';
import { expect, test } from 'vitest';
import { mdxPages } from '../../src/loader/mdx-pages.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';

const PAGE = '---\ntitle: Liên hệ\n---\n\nChữ.\n';

test('MDX pages are compiled anew when one of them or a picture beside it changes, not when another page does', () => {
  const hashWith = (files: Record<string, string>) => {
    writeFiles(folder, files);
    return mdxPages(path.join(folder, 'content'))?.hash;
  };
  const folder = temporaryFolder();
  const first = hashWith({ 'content/trang/lien-he.mdx': PAGE });
  expect(first).toBeDefined();
  expect(hashWith({ 'content/trang/gioi-thieu.md': PAGE })).toBe(first);
  const withPicture = hashWith({ 'content/trang/ban-do.png': 'a' });
  expect(withPicture).not.toBe(first);
  expect(hashWith({ 'content/trang/lien-he.mdx': `${PAGE}\nThêm.\n` })).not.toBe(withPicture);
});

test.each([
  ['runs code', `${PAGE}\n{process.exit()}\n`],
  ['imports something', `${PAGE}\nimport fs from 'node:fs'\n`],
  ['has no title', '---\nmo-ta: x\n---\n\nChữ.\n'],
])('An MDX page that %s is never handed to the compiler', (_, page) => {
  const folder = temporaryFolder({
    'content/trang/lien-he.mdx': PAGE,
    'content/trang/xau.mdx': page,
  });
  expect(mdxPages(path.join(folder, 'content'))).toBeUndefined();
});
