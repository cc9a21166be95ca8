import type { Root } from 'hast';
import { toNfc } from '../text/normalize.ts';
import { walk } from './walk.ts';

/** Composes letters that only became text here: `a&#769;` in the source is `á` to readers and to search. */
export function rehypeNfc() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (node.type === 'text') node.value = toNfc(node.value);
      if (node.type !== 'element') return;
      for (const [name, value] of Object.entries(node.properties)) {
        if (typeof value === 'string') node.properties[name] = toNfc(value);
      }
    });
  };
}
