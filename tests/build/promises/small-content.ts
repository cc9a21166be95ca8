import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { syntheticArticles } from '../../../bench/synthetic.ts';
import { slugify } from '../../../src/text/slug.ts';
import { pngOf } from './png.ts';

/** An article of the tests: what its file is made of. */
export interface TestArticle {
  readonly name: string;
  readonly month: string;
  readonly body: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

export const SECTIONS = ['Tin tức', 'Kinh tế', 'Văn hóa'] as const;
export const TAGS = ['Hòa giải', 'Quy hoạch', 'Đê điều', 'Chợ phiên', 'Trường học'] as const;
export const AUTHORS = ['Anh Ngọc', 'Tổ biên tập'] as const;

/** Content that has a little of everything a build makes: the same each time. */
export function smallContent(count: number): Content {
  const articles = [...syntheticArticles(count)].map(
    ({ title, summary = '', body }, index): TestArticle => ({
      name: slugify(title, { maxLength: 40 }),
      month: `2020/0${1 + (index % 6)}`,
      body: body.slice(0, 3),
      data: {
        title,
        author: AUTHORS[index % AUTHORS.length],
        date: `${1 + (index % 27)}/${1 + (index % 6)}/2020`,
        category: SECTIONS[index % SECTIONS.length],
        tags: [TAGS[index % TAGS.length], TAGS[(index * 2 + 1) % TAGS.length]],
        description: summary,
        ...(index % 4 === 0 && { event: 'Đại hội' }),
      },
    }),
  );
  return {
    articles: new Map(articles.map((one) => [one.name, one])),
    files: new Map<string, string | Buffer>([
      ['chuyen-muc.yaml', registerOf(SECTIONS)],
      ['tac-gia.yaml', registerOf(AUTHORS)],
      ['su-kien.yaml', registerOf(['Đại hội'])],
      ['trang/gioi-thieu.md', '---\ntitle: Giới thiệu\n---\n\nTrang thử.\n'],
      ['trang/lien-he.md', '---\ntitle: Liên hệ\n---\n\nTrang thử.\n'],
      ['tin/2020/01/anh-thu.png', pngOf(1)],
    ]),
  };
}

/** Writes the content over what is in the folder; files that stay the same are left alone. */
export function writeContentOf(folder: string, content: Content, written: Written): void {
  const wanted = new Map(content.files);
  for (const article of content.articles.values()) {
    wanted.set(`tin/${article.month}/${article.name}.md`, textOf(article));
  }
  for (const name of [...written.keys()].filter((one) => !wanted.has(one))) {
    rmSync(path.join(folder, name));
    written.delete(name);
  }
  for (const [name, bytes] of wanted) {
    if (written.get(name) === bytes) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
    written.set(name, bytes);
  }
}

export function registerOf(names: readonly string[], more: object = {}): string {
  return stringify(names.map((name) => ({ slug: slugify(name), name, ...more })));
}

function textOf({ data, body }: TestArticle): string {
  return `---\n${stringify(data)}---\n\n${body.join('\n\n')}\n`;
}

/** What is in an editors' folder: articles by name, other files by path. */
export interface Content {
  readonly articles: ReadonlyMap<string, TestArticle>;
  readonly files: ReadonlyMap<string, string | Buffer>;
}

/** What was written so far, by path. */
export type Written = Map<string, string | Buffer>;
