import fc from 'fast-check';
import { load, CORE_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { toYamlText } from '../../src/model/yaml-quote.ts';
import { readYaml } from '../../src/model/yaml.ts';

/** Reads YAML as if it stood from line 1 of a file. */
function read(lines: readonly string[]) {
  const { value, problems } = readYaml('a.yaml', { text: lines.join('\n'), line: 1 });
  return {
    value,
    problems: problems.map(
      ({ line, column, mend }) => `${line}:${column} ${/`(.*)`/.exec(mend)?.[1] ?? mend}`,
    ),
  };
}

describe('a line that YAML refuses is read as it was meant', () => {
  test.each([
    ['title: Hải An: sơ kết', '1:14 title: "Hải An: sơ kết"', 'Hải An: sơ kết'],
    ['title: Kết luận:', '1:16 title: "Kết luận:"', 'Kết luận:'],
    ['title:Hải An', '1:7 title: Hải An', 'Hải An'],
    ['title: "Nghị quyết" của Đảng', `1:8 title: '"Nghị quyết" của Đảng'`, '"Nghị quyết" của Đảng'],
    ['title: "Nghị quyết', '1:8 title: "Nghị quyết"', 'Nghị quyết'],
    ["title: 'Nghị quyết", '1:8 title: "Nghị quyết"', 'Nghị quyết'],
    ['title: [Ảnh] Lễ hội', '1:8 title: "[Ảnh] Lễ hội"', '[Ảnh] Lễ hội'],
    ['title: [Ảnh, Lễ hội', '1:8 title: [Ảnh, Lễ hội]', ['Ảnh', 'Lễ hội']],
    ['title: @banbientap', '1:8 title: "@banbientap"', '@banbientap'],
    ['title: *Nóng*', '1:8 title: "*Nóng*"', '*Nóng*'],
    ['title: &Nóng', '1:8 title: "&Nóng"', undefined],
    ['title: %20', '1:8 title: "%20"', '%20'],
    ['title: - Hải An', '1:8 title: "- Hải An"', '- Hải An'],
    ['title: !quan trọng', '1:8 title: "!quan trọng"', '!quan trọng'],
    ['title: `mã`', '1:8 title: "`mã`"', '`mã`'],
  ])('%s', (line, problem, title) => {
    const { value, problems } = read([line, 'author: Anh Ngọc']);
    expect(problems).toEqual([problem]);
    expect(value).toEqual(title === undefined ? undefined : { title, author: 'Anh Ngọc' });
  });

  test('also deeper, and in lists', () => {
    const { value, problems } = read([
      'image:',
      '  caption: Đồng chí A: phát biểu',
      'tags:',
      '  - "Đảng" bộ',
      '  - @hai',
    ]);
    expect(value).toEqual({
      image: { caption: 'Đồng chí A: phát biểu' },
      tags: ['"Đảng" bộ', '@hai'],
    });
    expect(problems).toEqual([
      '2:22 caption: "Đồng chí A: phát biểu"',
      `4:5 - '"Đảng" bộ'`,
      '5:5 - "@hai"',
    ]);
  });

  test('a line that is no entry is left out', () => {
    expect(read(['title: A', 'xin chào', 'author: B'])).toMatchObject({
      value: { title: 'A', author: 'B' },
      problems: [expect.stringMatching(/^2:1 /)],
    });
  });

  test('of a key written twice the first counts', () => {
    expect(read(['title: A', 'tags:', '  - x', 'title: B', 'tags:', '  - y'])).toMatchObject({
      value: { title: 'A', tags: ['x'] },
      problems: [expect.stringMatching(/^4:1 /), expect.stringMatching(/^5:1 /)],
    });
  });
});

describe('a text in the quotes that it needs', () => {
  test.each([
    ['Sơ kết 6 tháng', 'Sơ kết 6 tháng'],
    ['Hải An: sơ kết', '"Hải An: sơ kết"'],
    ['2020', '"2020"'],
    ['có #1', '"có #1"'],
    ['no', '"no"'],
    ['"Nghị quyết"', `'"Nghị quyết"'`],
    ['30/6/2020', '30/6/2020'],
  ])('%s -> %s', (text, yaml) => {
    expect(toYamlText(text)).toBe(yaml);
  });

  test('reads back the same, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aạ :#-\'"\\[]{}!&*%@`?|>,0x.~\n\t') }),
        (text) => {
          expect(load(`key: ${toYamlText(text)}`, { schema: CORE_SCHEMA })).toEqual({ key: text });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
