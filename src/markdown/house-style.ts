import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { remark } from 'remark';
import { remarkTablesAndNotes } from './remark-tables-and-notes.ts';

/** The Markdown of a body as a tree, read as the build reads it. */
export function parseBody(body: string): Root {
  return parser.parse(body);
}

/** A tree as the bulletin's articles are written: `-` for lists, `*` for emphasis, tables in columns. */
export function writeBody(tree: Root): string {
  return parser.stringify(tree);
}

const parser = remark()
  .use(remarkTablesAndNotes, { addresses: false, tables: true })
  .data('toMarkdownExtensions', [
    gfmTableToMarkdown(),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
  ])
  .data('settings', {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    fence: '`',
    fences: true,
    listItemIndent: 'one',
    rule: '-',
    resourceLink: true,
  })
  .freeze();
