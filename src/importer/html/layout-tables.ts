import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute, isBlock, textOf } from './text-of.ts';

/**
 * Puts what tables only set in place one after the other: a picture with its caption, a text in a frame. In tables of
 * figures the first row becomes the heading where there is none, and each cell one line.
 */
export function unfoldTables(tree: Root): void {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
    const rows = rowsOf(table);
    if (isForLayout(rows)) {
      const parts = captionsOf(table).concat(rows.flatMap((cells) => cells.map(asBlock)));
      parent.children.splice(index, 1, ...markCaptions(parts));
      return index;
    }
    nameHeading(rows);
    for (const cell of rows.flat()) {
      const hadBlocks = cell.children.some(isBlock);
      cell.children = flatten(cell.children);
      if (hadBlocks && cell.children.length > 1) table.properties['dataDoubt'] = FLATTENED;
    }
    const spans = rows
      .flat()
      .some((cell) => /^[2-9]|^\d\d/.test(attribute(cell, 'colSpan') + attribute(cell, 'rowSpan')));
    if (spans) table.properties['dataDoubt'] = SPANS;
    return undefined;
  });
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue;
      if (child.tagName === 'tr') rows.push(child.children.filter(isCell));
      else collect(child);
    }
  };
  collect(table);
  return rows.filter((cells) => cells.length > 0);
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && /^t[dh]$/.test(node.tagName);
}

function isForLayout(rows: readonly Element[][]): boolean {
  if (rows.every((cells) => cells.length === 1)) return true;
  const cells = rows.flat();
  // Cells with tables or headings in them are parts of a page, not figures.
  if (cells.some((cell) => holds(cell, /^(?:table|h[1-6])$/))) return true;
  const [first = []] = rows;
  return first.every((cell) => holds(cell, /^img$/));
}

function holds(element: Element, names: RegExp): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (names.test(child.tagName) || holds(child, names)),
  );
}

function captionsOf(table: Element): Element[] {
  return table.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
}

function asBlock(cell: Element): Element {
  return { ...cell, tagName: 'div', properties: {} };
}

/** A part right after a picture, short and in a frame with it, is its caption. */
function markCaptions(parts: readonly Element[]): Element[] {
  let isAfterPicture = false;
  return parts.map((part) => {
    const hasPicture = holds(part, /^img$/);
    const text = textOf(part).trim();
    const isCaption = isAfterPicture && !hasPicture && text !== '' && text.length <= 400;
    isAfterPicture = hasPicture && text === '';
    return isCaption ? { ...part, tagName: 'figcaption' } : part;
  });
}

function nameHeading(rows: readonly Element[][]): void {
  const [first] = rows;
  if (!first || rows.length < 2 || rows.flat().some(({ tagName }) => tagName === 'th')) return;
  for (const cell of first) cell.tagName = 'th';
}

/** Blocks as text with spaces between. */
function flatten(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'br') return [{ type: 'text', value: ' ' }];
    const inner = flatten(child.children);
    if (child.tagName === 'img') return [child];
    if (isBlock(child)) return [...inner, { type: 'text', value: ' ' }];
    return [{ ...child, children: inner }];
  });
}

const SPANS = 'Bảng có ô gộp; bảng Markdown không gộp ô được, xem lại các ô trống.';
const FLATTENED = 'Ô của bảng có nhiều đoạn, đã nối thành một dòng; xem lại cho dễ đọc.';
