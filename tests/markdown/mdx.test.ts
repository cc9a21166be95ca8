import { unified } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { mdxPlugins } from '../../src/markdown/plugins.ts';

test('a page in MDX reads like an article, and its components are left alone', async () => {
  const processor = unified({
    remarkPlugins: mdxPlugins.remark,
    rehypePlugins: mdxPlugins.rehype,
    smartypants: false,
  });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false },
  );
  const body =
    '## Liên hệ "mới"\n\n<LienHe>chữ - chữ</LienHe>\n\n[a](https://a.vn) và\n\n|A|\n|-|\n|1|\n';
  const { code = '' } = (await renderer?.process(body, '/a.mdx', {})) ?? {};
  expect(code).toContain('id: "lien-he-moi"');
  expect(code).toContain('Liên hệ “mới”');
  expect(code).toContain('chữ – chữ');
  expect(code).toContain('LienHe');
  expect(code).toContain('"Bảng 1"');
  expect(code).toContain('(trang ngoài)');
});
