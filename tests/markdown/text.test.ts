import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

describe('the plain text', () => {
  test('is cut at headings; what stands before the first has none', () => {
    expect(render('Mở đầu.\n\n## Kết quả\n\nMột.\n\nHai.\n\n### Chi tiết\n\nBa.').sections).toEqual(
      [
        { text: 'Mở đầu.' },
        { id: 'ket-qua', heading: 'Kết quả', text: 'Một.\nHai.' },
        { id: 'chi-tiet', heading: 'Chi tiết', text: 'Ba.' },
      ],
    );
  });

  test.each([
    ['footnote marks are not glued to words', 'Một[^1] hai.\n\n[^1]: Chú.', ['Một hai.', 'Chú.']],
    ['cells are apart', '| A | B |\n|-|-|\n| 1 | 2 |', ['A B\n1 2']],
    [
      'alt text and captions belong to it',
      '![Đại biểu](a.jpg "Hội nghị. Ảnh: A")',
      ['Đại biểu\nHội nghị. Ảnh: A'],
    ],
    ['a line break is a space', 'Một\nhai  \nba<br>bốn', ['Một hai ba bốn']],
    ['emphasis inside a word doesn’t part it', 'H**ả**i An, H<sub>2</sub>O', ['Hải An, H2O']],
    ['entities are composed', 'Ha&#777;i An', ['Hải An']],
    ['no-break spaces are spaces', '5 km, TP. Hải Phòng&nbsp;cũ', ['5 km, TP. Hải Phòng cũ']],
    [
      'our own words are not in it',
      '[Chính phủ](https://chinhphu.vn) và [a](a.pdf)',
      ['Chính phủ và a'],
    ],
    ['list items and quotes stand on lines of their own', '- a\n- b\n  - c\n\n> d', ['a\nb\nc\nd']],
  ])('%s', (_, body, texts) => {
    expect(
      render(body, () => ({ url: '/a.pdf', bytes: 1 })).sections.map(({ text }) => text),
    ).toEqual(texts);
  });

  test('is NFC and clean: cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
        for (const { text, heading = '' } of render(body).sections) {
          expect(text).toBe(
            text
              .normalize('NFC')
              .split('\n')
              .map((line) => line.replace(/\s+/gu, ' ').trim())
              .join('\n'),
          );
          expect(heading).toBe(heading.normalize('NFC').trim());
        }
      }),
    );
  });

  test('of its own text is the same text', () => {
    const [once] = render(
      'Chiều **30/6/2020**, *Quận ủy*\nHải An (TP. Hải Phòng) họp - bàn 3 việc...',
    ).sections;
    const [twice] = render(once?.text ?? '').sections;
    expect(twice).toEqual(once);
  });

  test('words are counted in text and headings, lone signs are none', () => {
    expect(render('## Hải An – quận mới\n\nMột - hai.').words).toBe(6);
  });
});
