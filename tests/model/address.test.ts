import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/model/address.ts';

describe('a path gives an address', () => {
  test.each([
    ['content/tin/2020/06/so-ket.md', '/tin/2020/06/so-ket/', '2020/06/so-ket'],
    ['content/tin/2026/12/6-thang.md', '/tin/2026/12/6-thang/', '2026/12/6-thang'],
    ['content/trang/gioi-thieu.md', '/gioi-thieu/', 'gioi-thieu'],
    ['content/trang/lien-he.mdx', '/lien-he/', 'lien-he'],
    ['content/trang/huong-dan/viet-tin.md', '/huong-dan/viet-tin/', 'huong-dan/viet-tin'],
  ])('%s -> %s', (file, url, id) => {
    expect(addressOf(file)).toMatchObject({ ok: true, address: { url, id } });
  });

  test('and an article’s folder gives its year and month', () => {
    expect(addressOf('content/tin/2020/06/so-ket.md')).toMatchObject({
      address: { kind: 'article', year: 2020, month: 6 },
    });
  });
});

describe('a path without an address is refused, with a better one', () => {
  test.each([
    ['content/tin/2020/06/Sơ kết.md', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/Sơ kết.md'.normalize('NFD'), 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/So-Ket.md', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/so--ket.md', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/đường.md', 'ten-tep-khong-hop-le', '“duong.md”'],
    ['content/tin/2020/06/....md', 'ten-tep-khong-hop-le', '“bai-moi.md”'],
    ['content/tin/2020/06/so-ket.mdx', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/so-ket.MD', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/so-ket.docx', 'ten-tep-khong-hop-le', '“so-ket.md”'],
    ['content/tin/2020/06/con.md', 'ten-tep-khong-hop-le', '“bai-con.md”'],
    ['content/tin/2020/6/so-ket.md', 'thu-muc-khong-hop-le', 'content/tin/2020/06/so-ket.md'],
    ['content/tin/2020/13/so-ket.md', 'thu-muc-khong-hop-le', 'content/tin/2020/06/so-ket.md'],
    ['content/tin/so-ket.md', 'thu-muc-khong-hop-le', 'content/tin/2020/06/so-ket.md'],
    ['content/tin/2020/06/anh/so-ket.md', 'thu-muc-khong-hop-le', 'content/tin/2020/06/so-ket.md'],
    ['content/trang/Giới thiệu.md', 'ten-tep-khong-hop-le', '“gioi-thieu.md”'],
    ['content/trang/gioi-thieu.txt', 'ten-tep-khong-hop-le', '“gioi-thieu.md”'],
    ['content/trang/Hướng dẫn/a.md', 'thu-muc-khong-hop-le', '“huong-dan”'],
    ['content/trang/tim-kiem.md', 'dia-chi-danh-rieng', 'Đặt tên khác'],
    ['content/trang/tin/2020/06/a.md', 'dia-chi-danh-rieng', 'Đặt tên khác'],
    ['content/ghi-chu.md', 'thu-muc-khong-hop-le', 'content/tin/'],
  ])('%s: %s, %s', (file, id, suggestion) => {
    const result = addressOf(file);
    if (result.ok) expect.fail('has an address');
    expect(result.problem).toMatchObject({ file, id, severity: 'error' });
    expect(result.problem.mend).toContain(suggestion);
  });
});
