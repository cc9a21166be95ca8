import rehypeRaw from 'rehype-raw';
import type { Root } from 'hast';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { remarkTablesAndNotes } from '../markdown/remark-tables-and-notes.ts';
import { readForeignMatter } from './foreign-matter.ts';
import type { Ledger } from './ledger.ts';
import type { Source } from './source.ts';

/** A Markdown file of Hugo, Jekyll or another generator: its front matter, and its body as HTML. */
export function readMarkdown(name: string, text: string, ledger: Ledger): Source {
  const { fields, body } = readForeignMatter(name, text.replace(/\r\n?/g, '\n'), ledger);
  const processor = remark()
    .use(remarkTablesAndNotes, { addresses: false, tables: true })
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
    })
    .use(rehypeRaw);
  const tree = processor.runSync(processor.parse(body)) as unknown as Root;
  // The heading of the notes is the converter's own.
  visit(tree, 'element', (element, index, parent) => {
    const isOurs = element.properties['id'] === 'footnote-label' && index !== undefined;
    if (isOurs) parent?.children.splice(index, 1);
  });
  if (/\{\{[<%]|\{%|\{\{ /.test(body)) {
    ledger.doubt(
      'Bài có mã riêng của phần mềm cũ ({{< … >}} hoặc {% … %}); thay bằng chữ, ảnh hoặc liên kết thường.',
    );
  }
  return { tree, pictures: new Map(), fields };
}
