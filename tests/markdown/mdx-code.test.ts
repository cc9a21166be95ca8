import { describe, expect, test } from 'vitest';
import { findMdxCode } from '../../src/markdown/mdx-code.ts';

describe('An .mdx page', () => {
  test('may hold text, our components and plain tags', () => {
    const body =
      '## Liên hệ\n\n<LienHe />\n\n<details>\n<summary>Giờ làm việc</summary>\n\nSáng.\n</details>\n';
    expect(findMdxCode(body)).toEqual([]);
  });

  test.each([
    ['an import', 'import fs from "node:fs"', 1],
    ['an export', 'Chữ.\n\nexport const a = 1', 3],
    ['an expression of its own', 'Chữ.\n\n{process.env.HOME}', 3],
    ['an expression in a line', 'Giờ {1 + 1} sáng', 1],
    ['a script', '<script>alert(1)</script>', 1],
    ['a frame', '<iframe src="https://a.example"></iframe>', 1],
    ['a component that is not ours', '<Fragment />', 1],
    ['a member of a component', '<a.b />', 1],
    ['an event handler', '<div onclick="x()">a</div>', 1],
    ['a style', '<div style="color:red">a</div>', 1],
    ['an attribute that runs', '<div title={x()}>a</div>', 1],
    ['spread attributes', '<div {...x}>a</div>', 1],
    ['a link that runs', '<a href="javascript:alert(1)">a</a>', 1],
    ['markup set as text', '<div set:html="<script>">a</div>', 1],
  ])('is refused with %s, at its line', (_, body, line) => {
    const findings = findMdxCode(body);
    expect(findings[0]).toMatchObject({ id: 'mdx-co-ma-lenh', line });
  });

  test('with broken syntax is refused with the place and a mend', () => {
    expect(findMdxCode('Chữ.\n\n<LienHe>\n')).toMatchObject([
      { id: 'mdx-sai-cu-phap', line: 3, mend: expect.stringContaining('thẻ đóng') as string },
    ]);
  });

  test('is told in Vietnamese what to take away', () => {
    expect(findMdxCode('<Fragment />')).toMatchInlineSnapshot(`
      [
        {
          "column": 1,
          "id": "mdx-co-ma-lenh",
          "line": 1,
          "mend": "Xóa thẻ này. Thành phần dùng được: <LienHe />.",
          "message": "Trang không được dùng thẻ <Fragment>.",
        },
      ]
    `);
  });
});
