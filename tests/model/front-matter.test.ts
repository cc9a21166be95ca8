import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/model/front-matter.ts';

const read = (text: string) => parseFrontMatter('a.md', text);
const ids = (text: string) =>
  read(text).problems.map(({ line, column, id }) => `${line}:${column} ${id}`);

describe('front matter', () => {
  test('is YAML 1.2 by its core schema: dates and times of day stay text', () => {
    const text = [
      '---',
      'date: 2020-06-30',
      'vietnamese: 30/6/2020',
      'time: 7:30',
      'number: 012',
      'yes: yes',
      'issue: 2020/06',
      'flag: true',
      '---',
    ].join('\n');
    expect(read(text).read?.data).toEqual({
      date: '2020-06-30',
      vietnamese: '30/6/2020',
      time: '7:30',
      number: 12,
      yes: 'yes',
      issue: '2020/06',
      flag: true,
    });
  });

  test('is read afresh each time: nothing is shared between two readings', () => {
    const text = '---\ntags: [a]\n---\n';
    const first = read(text).read?.data;
    if (first) first['tags'] = 'changed';
    expect(read(text).read?.data).toEqual({ tags: ['a'] });
    expect((matter as unknown as { cache: object }).cache).toEqual({});
  });

  test('that is bad stays bad at the second reading', () => {
    const text = '---\nxin: {chào\n: ]\n---\n';
    expect(ids(text)).not.toEqual([]);
    expect(ids(text)).toEqual(ids(text));
    expect(read(text).read).toBeUndefined();
  });

  test.each([
    ['---\ntitle: A\n---\nMột', 'Một', 4],
    ['---\ntitle: A\n---\n\nMột', '\nMột', 4],
    ['---\ntitle: A\n---  \nMột', '  \nMột', 3],
    ['---\ntitle: A\n---', '', 3],
    ['---\n---\nMột', 'Một', 3],
    ['\n\n---\ntitle: A\n---\nMột', 'Một', 6],
    ['---\ntitle: A\n---\nMột\n---\nHai', 'Một\n---\nHai', 4],
  ])('%j: the body is %j, from line %i on', (text, body, bodyLine) => {
    expect(read(text).read).toMatchObject({ body, bodyLine });
  });

  test.each([
    ['Không có gì.', '1:1 thieu-front-matter'],
    ['title: A\n---\nMột', '1:1 thieu-front-matter'],
    ['---\ntitle: A\n\nMột', '1:1 thieu-front-matter'],
    ['---\ntitle: A\n-----\nMột', '3:1 thieu-front-matter'],
    ['----\ntitle: A\n----\nMột', '1:1 thieu-front-matter'],
    ['\n---\ntitle: A\n---\n', '1:1 thieu-front-matter'],
    ['---js\n{}\n---\n', '1:1 front-matter-khong-cho-phep'],
    ['---javascript\n{}\n---\n', '1:1 front-matter-khong-cho-phep'],
    ['--- coffee\n{}\n---\n', '1:1 front-matter-khong-cho-phep'],
    ['---json\n{}\n---\n', '1:1 front-matter-khong-cho-phep'],
    ['---constructor\n{}\n---\n', '1:1 front-matter-khong-cho-phep'],
    ['+++\ntitle = "A"\n+++\n', '1:1 front-matter-khong-cho-phep'],
    ['{\n"title": "A"\n}\n', '1:1 front-matter-khong-cho-phep'],
    [`---\n${'a: b\n'.repeat(1001)}---\n`, '1:1 front-matter-qua-dai'],
    [`---\na: ${'b'.repeat(70_000)}\n---\n`, '1:1 front-matter-qua-dai'],
    ['---\n- a\n- b\n---\n', '2:1 yaml-sai'],
    ['---\nxin chào\n---\n', '2:1 yaml-sai'],
  ])('%j is refused', (text, problem) => {
    expect(ids(text)).toEqual([problem]);
  });

  test('with an alias bomb is refused without unfolding it', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghi'.split('').map((k, i) => `${k}: &${k} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
    ];
    const { read: result, problems } = read(['---', ...bomb, '---'].join('\n'));
    expect(result).toBeUndefined();
    expect(problems).toHaveLength(20);
  });

  test('takes a key named __proto__ as a key, and never as a prototype', () => {
    const { data = {} } = read('---\n__proto__:\n  isAdmin: true\n---\n').read ?? {};
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(data['isAdmin']).toBeUndefined();
  });
});
