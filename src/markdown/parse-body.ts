import type { Root } from 'mdast';
import { remark } from 'remark';
import { toNfc } from '../text/normalize.ts';
import { assertShallow } from './assert-shallow.ts';
import { assertWithinLimits } from './limits.ts';
import { remarkTablesAndNotes } from './remark-tables-and-notes.ts';

const parser = remark().use(remarkTablesAndNotes, { addresses: false, tables: true }).freeze();

/**
 * The Markdown tree of a body that is not rendered here, as an .mdx page.
 *
 * @throws {MarkdownRefusal} like `render`
 */
export function parseBody(body: string): Root {
  const value = toNfc(body);
  assertWithinLimits(value);
  const tree = parser.parse(value);
  assertShallow(tree);
  return tree;
}
