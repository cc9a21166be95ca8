import { describe, expect, test } from 'vitest';
import { keepBlocks } from '../../src/admin/kept-body.ts';

const written = `
Mở đầu có *nhấn mạnh*
trên hai dòng.

| Cột | Số |
| --- | -: |
| a   |  1 |


* một
* hai

Kết.[^1]

[^1]: Chú thích.
`;

/** What the form makes of it when one key was hit. */
const rewritten = `Mở đầu có _nhấn mạnh_ trên hai dòng.

| Cột | Số |
| --- | --- |
| a | 1 |

- một
- hai

Kết hết.[^1]

[^1]: Chú thích.`;

describe('A body that the form wrote anew', () => {
  test('keeps every block that still says the same, byte by byte', () => {
    expect(keepBlocks(written, rewritten).trim()).toBe(written.trim().replace('Kết.', 'Kết hết.'));
  });

  test('is the one on disk when nothing changed', () => {
    expect(keepBlocks(written, written.trim())).toBe(written);
  });

  test.each([
    ['a block taken away', 'A.\n\nB.\n\nC.', 'A.\n\nC.', 'A.\n\nC.'],
    ['a block put between', 'A.\n\nC.', 'A.\n\nB.\n\nC.', 'A.\n\nB.\n\nC.'],
    ['blocks in another order', 'A.\n\n\nB.', 'B.\n\nA.', 'B.\n\nA.'],
    ['emphasis in our marks', 'A.', '_A_ __B__', '*A* **B**'],
    ['lists in our marks', '', '* a\n* b\n    * c', '- a\n- b\n  - c'],
    ["Word's empty paragraphs", '', 'A.\n\n\u00a0\n\nB.', 'A.\n\nB.'],
    ["Word's empty line", '', 'A.\n\u00a0\n## B', 'A.\n\n## B'],
    ["Word's no-break spaces", '', 'Ngày\u00a030,\u00a0 quận.', 'Ngày 30, quận.'],
    ['everything taken away', 'A.', '', ''],
  ])('has %s', (_, before, saved, body) => {
    expect(keepBlocks(before, saved).trim()).toBe(body);
  });
});
