import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from '../text/slug.ts';

/** Gives every heading of the text an id to link to: its words as an ASCII slug, numbered when used before. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Map<string, number>();
    visit(tree, 'element', (element) => {
      if (!/^h[2-6]$/.test(element.tagName) || element.properties['id'] !== undefined) return;
      const slug = slugify(toString(element)) || 'muc';
      const count = (used.get(slug) ?? 0) + 1;
      used.set(slug, count);
      element.properties['id'] = count === 1 ? slug : unused(slug, count, used);
    });
  };
}

/** `muc-2` may be the words of another heading too. */
function unused(slug: string, count: number, used: Map<string, number>): string {
  let number = count;
  while (used.has(`${slug}-${number}`)) number += 1;
  used.set(`${slug}-${number}`, 1);
  return `${slug}-${number}`;
}
