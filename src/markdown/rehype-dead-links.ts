import type { Root } from 'hast';
import { walkElements } from './walk.ts';

/** Leaves only the text of a link whose address the sanitiser took away: it leads nowhere. */
export function rehypeDeadLinks() {
  return (tree: Root): void => {
    walkElements(tree, (node, index, parent) => {
      if (node.tagName !== 'a' || Object.keys(node.properties).length > 0) return;
      if (!parent || index === undefined) return;
      parent.children.splice(index, 1, ...node.children);
      return index;
    });
  };
}
