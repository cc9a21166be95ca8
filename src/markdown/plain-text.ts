import type { Nodes } from 'hast';
import { cleanSpaces, toNfc } from '../text/normalize.ts';

/** The text of an element as readers read it: pictures by their alt text, without footnote marks and our own additions. */
export function plainText(node: Nodes): string {
  return cleanSpaces(toNfc(collect(node)));
}

/** Whether an element is no text of the author's: marks of footnotes, words for screen readers, sizes of files. */
export function isAddition(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const { role, className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return true;
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  return Array.isArray(className) && className.includes('visually-hidden');
}

function collect(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || isAddition(node)) return '';
  if (node.type === 'element' && node.tagName === 'img')
    return ` ${String(node.properties['alt'] ?? '')} `;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return node.children.map(collect).join('');
}
