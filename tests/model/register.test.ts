import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import { parseRegister } from '../../src/model/register-entry.ts';
import { registerFiles, type RegisterKind } from '../../src/model/register.ts';

function read(kind: RegisterKind, lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return parseRegister(kind, { file: registerFiles[kind], bytes });
}

describe('a register', () => {
  test('is a list in the file’s order', () => {
    const lines = [
      '# Chú thích',
      '- slug: b',
      '  name: Bê',
      '  order: 2',
      '- slug: a',
      '  name: A',
    ];
    expect(read('categories', lines).entry?.data).toEqual([
      { slug: 'b', name: 'Bê', order: 2 },
      { slug: 'a', name: 'A' },
    ]);
  });

  test('of abbreviations takes one meaning or several', () => {
    const lines = [
      '- short: UBND',
      '  full: Ủy ban nhân dân',
      '- short: TT',
      '  full: [Thông tư, Thị trấn]',
    ];
    expect(read('abbreviations', lines).entry?.data).toEqual([
      { short: 'UBND', full: ['Ủy ban nhân dân'] },
      { short: 'TT', full: ['Thông tư', 'Thị trấn'] },
    ]);
  });

  test('tells all faults at their places', () => {
    const lines = [
      '- slug: Tin Tức',
      '  ten: Tin tức',
      '- name: A: B',
      '  order: một',
      '  description:',
    ];
    expect(formatProblems(read('categories', lines).problems)).toMatchInlineSnapshot(`
      "content/chuyen-muc.yaml
        dòng 1, cột 3  lỗi  thieu-khoa
          Thiếu khóa \`name\` (tên).
          → Thêm một dòng, ví dụ \`name: Xây dựng Đảng\`.
        dòng 1, cột 9  lỗi  gia-tri-khong-hop-le
          Khóa \`slug\` (phần địa chỉ) ghi “Tin Tức”, nhưng phần địa chỉ phải viết thường, không dấu, các từ nối bằng gạch ngang.
          → Sửa thành \`slug: tin-tuc\`.
        dòng 2, cột 3  lỗi  khoa-la
          Không có khóa nào tên là \`ten\`.
          → Đổi tên khóa thành \`name\` (tên).
        dòng 3, cột 3  lỗi  thieu-khoa
          Thiếu khóa \`slug\` (phần địa chỉ).
          → Thêm một dòng, ví dụ \`slug: xay-dung-dang\`.
        dòng 3, cột 10  lỗi  yaml-sai
          Giá trị có dấu hai chấm mà không đặt trong dấu nháy.
          → Sửa dòng này thành \`- name: "A: B"\`.
        dòng 4, cột 10  lỗi  sai-kieu
          Khóa \`order\` (thứ tự) phải là số, nhưng đang là chữ.
          → Sửa thành \`order: 1\`.

      6 lỗi trong 1 tệp."
    `);
  });

  test('that is no list says how one starts', () => {
    expect(formatProblems(read('authors', ['slug: a', 'name: A']).problems)).toMatchInlineSnapshot(`
      "content/tac-gia.yaml
        dòng 1, cột 1  lỗi  sai-kieu
          Tệp này phải là một danh sách.
          → Bắt đầu mỗi mục bằng một dấu gạch ngang và một dấu cách, ví dụ \`- slug: tin-tuc\`.

      1 lỗi trong 1 tệp."
    `);
  });
});
