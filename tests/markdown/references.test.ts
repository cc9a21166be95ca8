import { expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

test.each([
  ['a link', 'Xem [tin **cũ**](/tin/2020/)', 'link', '/tin/2020/', 'tin cũ', '1:5'],
  ['a link by reference', 'a\n\n[tin][1]\n\n[1]: /tin/', 'link', '/tin/', 'tin', '3:1'],
  [
    'a picture',
    'a\n\n- ![Đại biểu](b%C3%A1o%20c%C3%A1o.jpg)',
    'image',
    'báo cáo.jpg',
    'Đại biểu',
    '3:3',
  ],
  [
    'a picture on another host',
    '![x](https://a.vn/b.jpg)',
    'image',
    'https://a.vn/b.jpg',
    'x',
    '1:1',
  ],
  [
    'an attachment',
    '[Kế hoạch](../05/ke-hoach.PDF#page=2)',
    'attachment',
    '../05/ke-hoach.PDF#page=2',
    'Kế hoạch',
    '1:1',
  ],
  [
    'a document elsewhere',
    '[Kế hoạch](https://a.vn/b.pdf)',
    'link',
    'https://a.vn/b.pdf',
    'Kế hoạch',
    '1:1',
  ],
  ['a link in HTML', 'a\nb <a href="/tin/">tin</a>', 'link', '/tin/', 'tin', '2:3'],
  ['a picture in HTML', '<div>\n  <img src=a.jpg alt="A">\n</div>', 'image', 'a.jpg', 'A', '2:3'],
  ['a link that the sanitiser takes away', '[a](javascript:x)', 'link', 'javascript:x', 'a', '1:1'],
  ['a bare address', 'a\nxem https://a.vn nhé', 'link', 'https://a.vn', 'https://a.vn', '2:5'],
  ['a name in NFD', '![a](ba\u0301o.jpg)', 'image', 'báo.jpg', 'a', '1:1'],
])('%s is told with its place', (_, body, kind, target, text, place) => {
  const found = render(body).references.map(({ line, column, ...rest }) => ({
    ...rest,
    place: `${line}:${column}`,
  }));
  expect(found).toEqual([{ kind, target, text, place }]);
});

test('the same bare address twice in a paragraph has two places', () => {
  expect(render('https://a.vn, https://a.vn').references.map(({ column }) => column)).toEqual([
    1, 15,
  ]);
});

test('footnotes are none', () => {
  expect(render('a[^1]\n\n[^1]: b').references).toEqual([]);
});

test('a picture inside the text is told without its megabyte', () => {
  expect(
    render(`![a](data:image/png;base64,${'A'.repeat(50_000)})`).references[0]?.target,
  ).toHaveLength(1001);
});
