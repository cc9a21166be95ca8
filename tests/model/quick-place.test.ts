import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { quickPlace } from '../../src/model/quick-place.ts';
import { createLocator } from '../../src/model/yaml-place.ts';

const texts = [
  'title: Một\nauthor: Anh Ngọc\ntags:\n  - hòa giải\n  - "đê: điều"\n  - a # b\n',
  '\ntitle:   Hai\ntags:\n- a\n-   b\n- - c\nauthor: "x"\n',
  'title: >\n  tags:\n  - a\ntags: [a, b]\nauthor:\n  - a\n    b\n  - c\n',
  'title: &x Ba\nauthor: *x\ntags:\n  - !!str a\n  - |\n    x\n  - c\n',
  'title: a\ntitle: b\ntags: # none\n  - a\nauthor:x\n',
  'title:\r\ntags:\r\n  - a\r\n',
  'title: "nhiều\n  dòng"\ntags:\n  # a\n  - b\n',
  stringify({ title: 'Dài '.repeat(60), tags: ['một '.repeat(40), '- hai', "'ba'"], author: 'x' }),
];
const paths = ['title', 'author', 'tags', 'date'].flatMap((key) => [
  [key],
  ...[0, 1, 2, 5].map((item) => [key, item]),
]);

test.each(texts)('What is found without parsing is where the parser finds it: %j', (text) => {
  const source = { text, line: 2 };
  for (const path of paths) {
    const quick = quickPlace(source, path);
    if (quick) expect({ path, ...quick }).toEqual({ path, ...createLocator(source)(path).value });
  }
});

test('Most places are found without parsing', () => {
  const source = { text: 'title: Một\ntags:\n  - hòa giải\n  - đê điều\n', line: 2 };
  expect(quickPlace(source, ['title'])).toEqual({ line: 2, column: 8 });
  expect(quickPlace(source, ['tags', 1])).toEqual({ line: 5, column: 5 });
});
