import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { articleSchema } from '../../src/model/article.ts';
import { guideTo, type FieldGuide } from '../../src/model/field-guide.ts';
import { toInputSchema } from '../../src/model/json-schema.ts';
import { kinds } from '../../src/model/kind.ts';
import { registerItems } from '../../src/model/register.ts';

const schemas: [string, z.ZodObject][] = [
  ...Object.entries(kinds).map(([kind, { schema }]): [string, z.ZodObject] => [kind, schema]),
  ...Object.entries(registerItems),
];

describe.each(schemas)('every field of %s', (_, schema) => {
  const { properties = {} } = toInputSchema(schema);

  test('has a Vietnamese name and a sentence that ends with a full stop', () => {
    const bad = Object.entries(properties).filter(
      ([, field]) =>
        typeof field !== 'object' || !field.title || !/^\p{Lu}.*\.$/u.test(field.description ?? ''),
    );
    expect(bad).toEqual([]);
  });

  test('has an example that it accepts itself', () => {
    const examples = [...guideTo(schema).fields].map(([key, guide]) => [key, exampleOf(guide)]);
    const partial = schema.partial();
    for (const [key, example] of examples) {
      expect(partial.safeParse({ [key as string]: example }), String(key)).toMatchObject({
        success: true,
      });
    }
  });

  test('an unknown key is refused', () => {
    expect(schema.partial().safeParse({ xyz: 1 }).success).toBe(false);
  });
});

describe('an article', () => {
  const least = { title: 'A', author: 'B', date: '30/6/2020', category: 'c' };

  test('needs only a title, an author, a date and a section', () => {
    expect(articleSchema.parse(least)).toEqual({
      title: 'A',
      author: ['B'],
      date: { year: 2020, month: 6, day: 30 },
      category: 'c',
      corrections: [],
      people: [],
      tags: [],
      lunar: false,
      draft: false,
      attachments: [],
      redirects: [],
      lang: 'vi',
    });
  });

  test('is a draft by true and nothing else', () => {
    expect(articleSchema.safeParse({ ...least, draft: true }).success).toBe(true);
    for (const draft of ['true', 'yes', 1, 'có']) {
      expect(articleSchema.safeParse({ ...least, draft }).success).toBe(false);
    }
  });

  test.each([
    ['/tin-cu/so-ket/', true],
    ['/tin-cũ/sơ-kết', true],
    ['/a.html', true],
    ['tin-cu', false],
    ['//evil.example/x', false],
    ['https://x.vn/y', false],
    ['/a b', false],
    ['/a?b=c', false],
    ['/../../etc/passwd', false],
    ['/%2e%2e/x', false],
    ['/%zz', false],
    ['/*', false],
    ['/:splat', false],
    ['/"><script>', false],
    ['/', false],
  ])('has redirects that are paths inside the site: %s %s', (path, accepted) => {
    expect(articleSchema.safeParse({ ...least, redirects: [path] }).success).toBe(accepted);
  });

  test.each([
    ['anh.jpg', true],
    ['./anh/anh.jpg', true],
    ['/anh/anh.jpg', true],
    ['https://x.vn/anh.jpg', false],
    ['//x.vn/anh.jpg', false],
    ['data:image/png;base64,xx', false],
    ['javascript:alert(1)', false],
    ['C:\\anh.jpg', false],
  ])('has its picture in the bulletin: %s %s', (src, accepted) => {
    expect(articleSchema.safeParse({ ...least, image: { src, alt: 'A' } }).success).toBe(accepted);
  });

  test.each([
    ['2020/06', true],
    ['2020/6', false],
    ['06/2020', false],
    ['2020-06', false],
  ])('has its bulletin issue as year/number: %s %s', (issue, accepted) => {
    expect(articleSchema.safeParse({ ...least, issue }).success).toBe(accepted);
  });

  test.each(['author', 'tags', 'event'])('has names in %s that give an address', (key) => {
    const value = key === 'tags' ? ['!!!'] : '!!!';
    expect(articleSchema.safeParse({ ...least, [key]: value }).success).toBe(false);
  });
});

function exampleOf(guide: FieldGuide): unknown {
  if (guide.example !== undefined) return guide.example;
  if (guide.item) return [exampleOf(guide.item)];
  return Object.fromEntries([...guide.fields].map(([key, inner]) => [key, exampleOf(inner)]));
}
