import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import type { Problem } from '../../src/model/problem.ts';

const problems: Problem[] = [
  {
    file: 'content/tin/2020/06/so-ket.md',
    line: 4,
    column: 7,
    severity: 'error',
    id: 'ngay-khong-hop-le',
    message: 'Khóa `date` (ngày đăng) ghi “31/2/2020”, nhưng ngày này không có trong lịch.',
    mend: 'Sửa thành `date: 29/2/2020`.',
  },
  {
    file: 'content/tac-gia.yaml',
    line: 1,
    column: 1,
    severity: 'warning',
    id: 'co-bom',
    message: 'Đầu tệp có dấu BOM.',
    mend: 'Lưu lại tệp.',
  },
  {
    file: 'content/tin/2020/06/so-ket.md',
    line: 2,
    column: 8,
    severity: 'error',
    id: 'sai-kieu',
    message: 'Khóa `title` (tiêu đề) phải là chữ, nhưng đang là số.',
    mend: 'Sửa thành `title: "2020"`.',
  },
];

describe('the report on the terminal', () => {
  test('groups by file, sorts by place and counts at the end', () => {
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "content/tac-gia.yaml
        dòng 1, cột 1  cảnh báo  co-bom
          Đầu tệp có dấu BOM.
          → Lưu lại tệp.

      content/tin/2020/06/so-ket.md
        dòng 2, cột 8  lỗi  sai-kieu
          Khóa \`title\` (tiêu đề) phải là chữ, nhưng đang là số.
          → Sửa thành \`title: "2020"\`.
        dòng 4, cột 7  lỗi  ngay-khong-hop-le
          Khóa \`date\` (ngày đăng) ghi “31/2/2020”, nhưng ngày này không có trong lịch.
          → Sửa thành \`date: 29/2/2020\`.

      2 lỗi, 1 cảnh báo trong 2 tệp."
    `);
  });

  test('is empty when there is nothing to say', () => {
    expect(formatProblems([])).toBe('');
  });

  test('is the same text in colours', () => {
    const coloured = formatProblems(problems, { color: true });
    expect(coloured).toContain('\u001b[31mlỗi\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(formatProblems(problems));
  });
});
