import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';
import { typeset } from '../../src/markdown/typeset.ts';

describe('typeset', () => {
  test.each([
    ['Vân vân...', 'Vân vân…'],
    ['Họ tên: ..........', 'Họ tên: ..........'],
    ['Văn hóa - xã hội', 'Văn hóa – xã hội'],
    ['Văn hóa -- xã hội', 'Văn hóa – xã hội'],
    ['- Dạ, vâng', '- Dạ, vâng'],
    ['kinh tế-xã hội', 'kinh tế-xã hội'],
    ['“Cũ” giữ nguyên', '“Cũ” giữ nguyên'],
    ['Ông nói: "Phải làm ngay".', 'Ông nói: “Phải làm ngay”.'],
    ['Ông nói:"Phải làm ngay!"', 'Ông nói:“Phải làm ngay!”'],
    ['("a") và ["b"]', '(“a”) và [“b”]'],
    ['"được " – bà nói', '“được ” – bà nói'],
    ['"ngoài "trong" ngoài"', '“ngoài “trong” ngoài”'],
    ['"Đoạn đầu chưa đóng', '“Đoạn đầu chưa đóng'],
    ['đoạn cuối đóng lại."', 'đoạn cuối đóng lại.”'],
    ['màn hình 24" mới', 'màn hình 24" mới'],
    ["gọi là 'chợ cóc'", 'gọi là ‘chợ cóc’'],
    ["người H'Mông ở Ea H'leo", "người H'Mông ở Ea H'leo"],
    ["những năm '90", "những năm '90"],
    ['dài 5 km, rộng 3 m², 30 %', 'dài 5\u00a0km, rộng 3\u00a0m², 30\u00a0%'],
    ['1.200.000 đồng, 2,5 tỷ', '1.200.000\u00a0đồng, 2,5\u00a0tỷ'],
    ['5 mẹ, 3 hai', '5 mẹ, 3 hai'],
    ['TP. Hải Phòng, Q. 12, GS.TS. Lê', 'TP.\u00a0Hải Phòng, Q.\u00a012, GS.TS.\u00a0Lê'],
    ['IQ. Sau đó', 'IQ. Sau đó'],
    ['30/6/2020, 30-6-2020, 30 - 6 - 2020', '30/6/2020, 30-6-2020, 30 - 6 - 2020'],
    ['số 36-HD/VPTW, số 36 - HD/VPTW', 'số 36-HD/VPTW, số 36 - HD/VPTW'],
    ['giai đoạn 2016 - 2020', 'giai đoạn 2016 - 2020'],
    ['năm 2020 - năm của đại hội', 'năm 2020 – năm của đại hội'],
    ['xem https://a.vn/b...c và www.d.vn/e...f', 'xem https://a.vn/b...c và www.d.vn/e...f'],
    ['hòa hoà ủy uỷ kĩ kỹ', 'hòa hoà ủy uỷ kĩ kỹ'],
  ])('%s → %s', (typed, set) => {
    expect(typeset([typed])).toEqual([set]);
    expect(typeset([set])).toEqual([set]);
  });

  test('sees over the borders of emphasis', () => {
    expect(typeset(['Ông nói "', 'ngay', '" - rồi đi'])).toEqual([
      'Ông nói “',
      'ngay',
      '” – rồi đi',
    ]);
  });

  test('gives back the very runs when there is nothing to set', () => {
    const runs = ['Hải An', ' sơ kết'];
    expect(typeset(runs)).toBe(runs);
  });
});

test('code, keys and bare addresses are left, and count as words for the marks beside them', () => {
  expect(render('"`"a"`" <kbd>"</kbd> https://a.vn/"...').html).toMatchInlineSnapshot(
    `"<p>“<code>"a"</code>” <kbd>"</kbd> <a href="https://a.vn/" class="external" rel="noopener external">https://a.vn/<span class="visually-hidden"> (trang ngoài)</span></a>"…</p>"`,
  );
});

test('each block has quotation marks of its own', () => {
  expect(render('- "một\n- hai"\n\n> "ba"').html).toMatchInlineSnapshot(`
    "<ul>
    <li>“một</li>
    <li>hai”</li>
    </ul>
    <blockquote>
    <p>“ba”</p>
    </blockquote>"
  `);
});
