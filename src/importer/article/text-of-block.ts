import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { cleanSpaces } from '../../text/normalize.ts';

/** The words of a Markdown node on one line; pictures count by their alt text and caption. */
export function textOfBlock(node: Nodes): string {
  return cleanSpaces(collect(node));
}

/** The lines of a paragraph, parted at its breaks. */
export function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** Whether a paragraph holds pictures and nothing else. */
export function isPicture(node: RootContent | undefined): boolean {
  return (
    node?.type === 'paragraph' &&
    node.children.some((child) => child.type === 'image' || child.type === 'link') &&
    node.children.every(
      (child) =>
        child.type === 'image' ||
        (child.type === 'link' &&
          child.children.length > 0 &&
          child.children.every(({ type }) => type === 'image')) ||
        (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

/** The only child, when a paragraph is one thing from end to end: all bold, all italic. */
export function onlyChild(node: RootContent): PhrasingContent | undefined {
  if (node.type !== 'paragraph') return undefined;
  const told = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return told.length === 1 ? told[0] : undefined;
}

function collect(node: Nodes): string {
  if (node.type === 'image') return ` ${node.alt ?? ''} ${node.title ?? ''} `;
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(collect);
  return PHRASING.has(node.type) ? inner.join('') : ` ${inner.join(isLeaf(node) ? '' : ' ')} `;
}

function isLeaf(node: Nodes): boolean {
  return /^(?:paragraph|heading|tableCell)$/.test(node.type);
}

const PHRASING = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference']);
