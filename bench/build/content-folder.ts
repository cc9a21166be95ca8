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

  const complete = articles.map((article) => ({
    ...article,
    author: article.author ?? 'Không ký tên',
    date: article.date ?? '1/1/2020',
    category: article.category ?? 'Tin tổng hợp',
  }));
  for (const article of complete) await writeArticle(folder, article);
  await writeRegister(folder, 'chuyen-muc.yaml', new Set(complete.map(({ category }) => category)));
  await writeRegister(folder, 'tac-gia.yaml', new Set(complete.map(({ author }) => author)));
}

async function writeArticle(folder: string, article: Complete): Promise<void> {
  const [, month = '', year = ''] = article.date.split('/');
  const name = `${slugify(article.title, { maxLength: 80 })}-${slugify(article.id)}.md`;
  const file = path.join(folder, 'tin', year, month.padStart(2, '0'), name);
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
function asMarkdown(paragraphs: readonly string[]): string {
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

type Complete = Article & Readonly<Record<'author' | 'date' | 'category', string>>;
