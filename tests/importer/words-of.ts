import type { Nodes } from 'hast';
import type { Nodes as Markdown } from 'mdast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import { remarkTablesAndNotes } from '../../src/markdown/remark-tables-and-notes.ts';
import { parseFrontMatter } from '../../src/model/front-matter.ts';

/** How often each word stands in a text. */
export function tally(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const clean = text.normalize('NFKC').replace(/[\u00ad\u200b\ufeff]/g, '');
  for (const [word] of clean.matchAll(/[\p{L}\p{M}\p{N}]+/gu))
    counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Everything that a page says, by a reading of its own: also what is hidden, but neither code nor numbers of notes. */
export function wordsOfHtml(html: string): string {
  const collect = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return '';
    const inner = node.children.map(collect).join('');
    if (node.type !== 'element') return inner;
    if (/^(?:script|style)$/.test(node.tagName)) return '';
    if (node.tagName === 'a' && /^\[?\d+\]?$/.test(inner)) return '';
    const { alt, title, value } = node.properties;
    if (/^(?:b|i|em|strong|span|a|font|sup|sub)$/.test(node.tagName)) return inner;
    return `\n${[alt, title, value].filter((one) => typeof one === 'string').join(' ')} ${inner}\n`;
  };
  return collect(rehype().parse(html.replace(/<meta[^>]*>/g, '')));
}

/** Everything that an article says: title, author, source, tags, description and body. */
export function wordsOfArticle(text: string): string {
  const { read } = parseFrontMatter('content/tin/2021/03/a.md', text);
  if (!read) throw new Error('The article has no front matter.');
  const { title, author, source, tags, description } = read.data;
  return [title, author, source, tags, description].flat(2).join('\n') + wordsOfMarkdown(read.body);
}

export function wordsOfMarkdown(body: string): string {
  const collect = (node: Markdown): string => {
    if (node.type === 'image') return ` ${node.alt ?? ''} ${node.title ?? ''} `;
    if (node.type === 'break') return '\n';
    if (node.type === 'html') return wordsOfHtml(node.value);
    if ('value' in node) return node.value;
    if (!('children' in node)) return '';
    const inner = node.children.map(collect).join('');
    return /^(?:emphasis|strong|delete|link)$/.test(node.type) ? inner : `\n${inner}\n`;
  };
  return collect(
    remark().use(remarkTablesAndNotes, { addresses: false, tables: true }).parse(body),
  );
}
