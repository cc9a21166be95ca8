import type { Root } from 'mdast';
import { assertShallow } from './assert-shallow.ts';

/** Refuses Markdown nested so deep that the recursive steps after it could overflow the stack. */
export function remarkDepth() {
  return (tree: Root): void => {
    assertShallow(tree);
  };
}
