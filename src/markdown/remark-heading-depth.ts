import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Lets no heading of the text stand beside the article's title, the page's only first-level heading. */
export function remarkHeadingDepth() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 1) heading.depth = 2;
    });
  };
}
