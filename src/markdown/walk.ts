import type { Element, Nodes, Parents } from 'hast';

/** What a visitor may answer: leave out what the element holds, or go on at an index of its parent. */
export type Next = 'skip' | number | undefined;

/**
 * Visits the elements of a tree in document order. unist-util-visit does the same and more, at a fifth of the
 * whole time of rendering.
 */
export function walkElements(
  tree: Parents,
  visit: (element: Element, index: number, parent: Parents) => Next,
): void {
  walk(tree, (node, index, parent) =>
    node.type === 'element' ? visit(node, index, parent) : undefined,
  );
}

/** Visits all nodes below a node in document order. */
export function walk(
  parent: Parents,
  visit: (node: Nodes, index: number, parent: Parents) => Next,
): void {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index];
    if (node === undefined) return;
    const next = visit(node, index, parent);
    if (typeof next === 'number') index = next - 1;
    else if (next !== 'skip' && 'children' in node) walk(node, visit);
  }
}
