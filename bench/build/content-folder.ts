import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'mdast';
import { remark } from 'remark';
import { stringify } from 'yaml';
import { slugify } from '../../src/text/slug.ts';
import type { Article } from '../search/corpus.ts';

/** Writes articles as an editors' folder: Markdown with front matter, and the registers they need. */
export async function writeContent(folder: string, articles: readonly Article[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp('content/trang', path.join(folder, 'trang'), { recursive: true });
  await cp('content/viet-tat.yaml', path.join(folder, 'viet-tat.yaml'));

  const complete = articles.map(completed);
  for (const article of complete) await writeArticle(folder, article);
  await writeRegister(folder, 'chuyen-muc.yaml', new Set(complete.map(({ category }) => category)));
  await writeRegister(folder, 'tac-gia.yaml', new Set(complete.map(({ author }) => author)));
}

/** An article with all that its front matter must have. */
export function completed(article: Article): Complete {
  return {
    ...article,
    author: article.author ?? 'Không ký tên',
    date: article.date ?? '1/1/2020',
    category: article.category ?? 'Tin tổng hợp',
  };
}

/** Where an article lies: its name stays when its title changes. */
export function placeOf({ id, date, title, named = title }: Complete): Place {
  const [, month = '', year = ''] = date.split('/');
  const name = `${slugify(named, { maxLength: 80 })}-${slugify(id)}`;
  return { year, month: month.padStart(2, '0'), name };
}

/** Writes one article of an editors' folder, new or changed. */
export async function writeArticle(folder: string, article: Complete): Promise<void> {
  const { year, month, name } = placeOf(article);
  const file = path.join(folder, 'tin', year, month, `${name}.md`);
  const frontMatter = stringify({
    title: article.title,
    author: article.author,
    date: article.date,
    category: article.category,
    tags: article.tags,
    description: article.summary,
  });
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `---\n${frontMatter}---\n\n${asMarkdown(article.body)}`);
}

/** Plain text as Markdown: what would be markup is escaped. */
export function asMarkdown(paragraphs: readonly string[]): string {
  const tree: Root = {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
  return remark().stringify(tree);
}

async function writeRegister(
  folder: string,
  name: string,
  names: ReadonlySet<string>,
): Promise<void> {
  const items = [...names].sort().map((one) => ({ slug: slugify(one), name: one }));
  await writeFile(path.join(folder, name), stringify(items));
}

/** `named`: the title that the file was named after. */
export type Complete = Article &
  Readonly<Record<'author' | 'date' | 'category', string>> & { readonly named?: string };

interface Place {
  readonly year: string;
  readonly month: string;
  readonly name: string;
}
