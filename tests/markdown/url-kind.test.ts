import { expect, test } from 'vitest';
import { urlKind } from '../../src/markdown/url-kind.ts';

test.each([
  ['ke-hoach.pdf', 'relative'],
  ['../05/', 'relative'],
  ['?trang=2', 'relative'],
  ['', 'relative'],
  ['/tin/', 'site'],
  ['https://bantin.example/tin/', 'site'],
  ['HTTPS://BANTIN.example', 'site'],
  ['//bantin.example/tin/', 'site'],
  ['#muc', 'anchor'],
  ['https://bantin.example.vn/', 'external'],
  ['http://bantin.example/', 'external'],
  ['//khac.vn/a', 'external'],
  ['/\\khac.vn/a', 'external'],
  ['\\\\khac.vn', 'external'],
  [' https://khac.vn', 'external'],
  ['ht\ntps://khac.vn', 'external'],
  ['mailto:a@b.vn', 'other'],
  ['C:\\anh\\a.jpg', 'other'],
  ['java\tscript:x', 'other'],
  ['http://[', 'relative'],
])('%j is %s', (url, kind) => {
  expect(urlKind(url, 'https://bantin.example')).toBe(kind);
});
