import type { Element, Nodes } from 'hast';
import type { PrintCell, PrintNode } from './print-node.ts';

/** A table with its cells in one row after the other, as the typesetter wants them. */
export function tableNode(
  table: Element,
  convert: (nodes: readonly Nodes[]) => readonly PrintNode[],
): PrintNode {
  const rows = rowsIn(table);
  const isHeadRow = (row: Element) => cellsIn(row).every(({ tagName }) => tagName === 'th');
  const headRows = rows.findIndex((row) => !isHeadRow(row));
  const cut = headRows === -1 ? 0 : headRows;
  const cells = (part: readonly Element[]) =>
    part.flatMap((row) => cellsIn(row).map((cell) => cellOf(cell, convert)));
  const caption = childrenOf(table).find(({ tagName }) => tagName === 'caption');
  return {
    kind: 'table',
    columns: Math.max(1, ...rows.map(widthOf)),
    caption: caption ? convert(caption.children) : [],
    head: cells(rows.slice(0, cut)),
    body: cells(rows.slice(cut)),
  };
}

function cellOf(
  { tagName, properties, children }: Element,
  convert: (nodes: readonly Nodes[]) => readonly PrintNode[],
): PrintCell {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  const align = classes.includes('align-right')
    ? 'right'
    : classes.includes('align-center')
      ? 'center'
      : 'left';
  return {
    span: spanOf(properties['colSpan']),
    rows: spanOf(properties['rowSpan']),
    isHead: tagName === 'th',
    align,
    children: convert(children),
  };
}

function widthOf(row: Element): number {
  return cellsIn(row).reduce((sum, { properties }) => sum + spanOf(properties['colSpan']), 0);
}

/** An author's HTML may say anything. */
function spanOf(written: unknown): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 50 ? span : 1;
}

function rowsIn(node: Element): Element[] {
  return childrenOf(node).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));
}

function cellsIn(row: Element): Element[] {
  return childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
