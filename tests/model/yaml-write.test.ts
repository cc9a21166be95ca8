import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadYaml } from '../../src/model/yaml-load.ts';
import { writeYaml } from '../../src/model/yaml-write.ts';

describe('YAML that the bulletin writes', () => {
  test('has block lists, two spaces and quotes only where YAML needs them', () => {
    const yaml = writeYaml({
      title: 'Quận ủy Hải An: Sơ kết',
      author: 'Anh Ngọc',
      date: '30/6/2020',
      issue: '2020/06',
      tags: ['Sơ kết', '2020', '#xanh'],
      image: { src: 'a.jpg', alt: 'Ảnh “đẹp”', credit: undefined },
      attachments: [{ file: 'a.pdf', title: 'Kế hoạch' }],
      draft: true,
      order: 3,
      redirects: [],
    });
    expect(yaml).toMatchInlineSnapshot(`
      "title: "Quận ủy Hải An: Sơ kết"
      author: Anh Ngọc
      date: 30/6/2020
      issue: 2020/06
      tags:
        - Sơ kết
        - "2020"
        - "#xanh"
      image:
        src: a.jpg
        alt: Ảnh “đẹp”
      attachments:
        - file: a.pdf
          title: Kế hoạch
      draft: true
      order: 3
      redirects: []
      "
    `);
  });

  test('reads back as the very same data in both readers, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        ' a',
        'a ',
        'null',
        '~',
        '012',
        '1e3',
        '7:30',
        '---',
        '- a',
        'a: b',
        'a #b',
        '"',
        "'",
        '\\',
        'a\nb',
        'a\r\nb',
        'a\tb',
        '{',
        '? a',
        '!x',
        '&a',
        '*a',
        '%a',
        '@a',
        '`a',
        'yes',
        '.5',
        '0x1F',
        '<<',
        '\u00a0',
        '\u2028',
        '\u0085',
      ),
    );
    const record = fc.dictionary(fc.constantFrom('title', 'alt', 'src'), text, { minKeys: 1 });
    const data = fc.record({ a: text, b: fc.array(text), c: record, d: fc.array(record) });
    fc.assert(
      fc.property(data, (written) => {
        const yaml = writeYaml(written);
        expect(parse(yaml)).toEqual(written);
        expect(loadYaml(yaml)).toMatchObject({ ok: true, value: written });
      }),
      { numRuns: 500 },
    );
  });
});
