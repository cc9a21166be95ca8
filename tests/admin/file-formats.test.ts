import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { registerField } from '../../src/admin/collections.ts';
import { frontMatterFormat, registerFormat } from '../../src/admin/file-formats.ts';
import { articleSchema } from '../../src/model/article.ts';
import { kindOf, kinds } from '../../src/model/kind.ts';
import { pageSchema } from '../../src/model/page.ts';
import { registerFiles, registerItems, registerKinds } from '../../src/model/register.ts';

const article = frontMatterFormat(articleSchema);
const categories = registerFormat(registerItems.categories);

const written = `---
# Bài đầu tiên
title: 'Quận ủy: Sơ kết'
author: Anh Ngọc   # bút danh
date: 30/06/2020

category: xay-dung-dang
tags: [Sơ kết, 'COVID-19']
lang: vi
---

Chiều 30/6/2020.
`;

describe('Saving an article without a change', () => {
  test.each([...globSync('content/tin/**/*.md'), ...globSync('content/trang/*.md')])(
    'changes no byte of %s',
    (file) => {
      const format = frontMatterFormat(file.includes('/tin/') ? articleSchema : pageSchema);
      const text = readFileSync(file, 'utf8');
      expect(afterForm(format, text)).toBe(text);
    },
  );

  test('keeps comments, quotes, spacing, a padded date and a default that was written', () => {
    expect(afterForm(article, written)).toBe(written);
  });
});

test.each(globSync('tests/fixtures/kinds/{van-ban,hoi-dap,thu-vien-anh,lay-y-kien,so}/**/*.md'))(
  'Saving without a change changes no byte of %s',
  (file) => {
    const kind = kindOf(file.replace('tests/fixtures/kinds', 'content'));
    if (!kind) throw new Error(`${file} is of no kind.`);
    const text = readFileSync(file, 'utf8');
    expect(afterForm(frontMatterFormat(kinds[kind].schema), text)).toBe(text);
  },
);

describe('Saving a changed article', () => {
  const change = (changes: object) =>
    article.toFile({ ...article.fromFile(written.trim()), ...changes });

  test('writes anew only what changed', () => {
    expect(change({ title: 'Sơ kết', tags: ['Sơ kết', 'Y tế'] })).toBe(
      written
        .replace("title: 'Quận ủy: Sơ kết'", 'title: Sơ kết')
        .replace("tags: [Sơ kết, 'COVID-19']", 'tags:\n  - Sơ kết\n  - Y tế'),
    );
  });

  test('puts a further field where editors would, and dates day first', () => {
    expect(change({ expires: '2020-12-31T07:05', description: 'Tóm tắt: có hai chấm' })).toBe(
      written
        .replace("'COVID-19']\n", '\'COVID-19\']\ndescription: "Tóm tắt: có hai chấm"\n')
        .replace('lang: vi', 'expires: 31/12/2020 7:05\nlang: vi'),
    );
  });

  test.each([
    ['', ''],
    [[], ''],
    [undefined, ''],
  ])('leaves no empty key for %j', (tags, line) => {
    expect(change({ tags })).toBe(written.replace("tags: [Sơ kết, 'COVID-19']\n", line));
  });

  test('keeps the front matter byte by byte when the text alone changes', () => {
    expect(change({ body: 'Sáng 1/7.\n' })).toBe(written.replace('Chiều 30/6/2020.', 'Sáng 1/7.'));
  });

  test('takes a key away that its default makes idle', () => {
    const draft = written.replace('lang: vi', 'draft: true');
    const content = article.fromFile(draft.trim());
    expect(article.toFile({ ...content, draft: false })).toBe(draft.replace('draft: true\n', ''));
  });

  test.each([
    [{ title: '' }, /Thiếu.*title/],
    [{ issue: '6/2020' }, /số bản tin.*2020\/06/s],
    [{ date: '31/2/2020' }, /29\/2\/2020/],
    [{ category: [] }, /category/],
  ])('is refused with the words of the check: %j', (changes, words) => {
    const save = () => change(changes);
    expect(save).toThrow(expect.objectContaining({ message: 'saving_failed' }));
    try {
      save();
    } catch (error) {
      expect(String((error as Error).cause)).toMatch(words);
    }
  });
});

test('A new article has its keys in the order of the schema', () => {
  const text = article.toFile({
    body: 'Nội dung.',
    lang: 'vi',
    draft: false,
    image: { src: 'a.webp', alt: 'Ảnh', caption: '', credit: '' },
    date: '2026-11-24',
    category: 'huong-dan',
    author: ['Anh Ngọc', 'Ban biên tập'],
    title: '#1 của năm',
    attachments: [],
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    title: "#1 của năm"
    author:
      - Anh Ngọc
      - Ban biên tập
    date: 24/11/2026
    category: huong-dan
    image:
      src: a.webp
      alt: Ảnh
    ---

    Nội dung.
    "
  `);
});

describe('A register', () => {
  test.each(registerKinds.filter((kind) => existsSync(registerFiles[kind])))(
    '%s is the same after a save without a change',
    (kind) => {
      const text = readFileSync(registerFiles[kind], 'utf8');
      expect(afterForm(registerFormat(registerItems[kind]), text)).toBe(text);
    },
  );

  const text = `# Đầu tệp
- slug: a
  name: "A"
# Nhóm hai
- slug: b
  name: B
- { slug: c, name: C }
`;
  const entries = () => categories.fromFile(text)[registerField] as Record<string, unknown>[];
  const save = (changed: unknown[]) =>
    categories.toFile({ ...categories.fromFile(text), [registerField]: changed });

  test('keeps its comments and the other entries when one is changed', () => {
    const [a, b, c] = entries();
    expect(save([a, { ...b, name: 'Bê', order: 2 }, c])).toBe(
      text.replace('name: B\n', 'name: Bê\n  order: 2\n'),
    );
  });

  test('takes entries away, adds and moves them without touching the rest', () => {
    const [a, b, c] = entries();
    expect(save([c, a])).toBe('- { slug: c, name: C }\n# Đầu tệp\n- slug: a\n  name: "A"\n');
    expect(save([a, b, c, { name: 'D', slug: 'd' }])).toBe(`${text}- slug: d\n  name: D\n`);
  });

  test('refuses an entry that the build would refuse', () => {
    expect(() => save([{ slug: 'A B', name: 'A' }])).toThrow('saving_failed');
  });
});

/** The form trims a file before it reads it. */
function afterForm(format: ReturnType<typeof frontMatterFormat>, text: string): string {
  return format.toFile(format.fromFile(text.trim()));
}
