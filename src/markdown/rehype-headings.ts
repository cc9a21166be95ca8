import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { FreeIds } from './free-ids.ts';
import { plainText } from './plain-text.ts';
import { FOOTNOTES_ID } from './rehype-footnotes.ts';
import { startOf } from './start-of.ts';
import { walkElements } from './walk.ts';

/**
 * Gives headings ids to link to, and moves them all one level down when the author used the first level, which
 * is the page's title. A heading without text is removed: it would only be a hole for screen readers.
 */
export function rehypeHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings, ids } = collect(tree);
    const free = new FreeIds(ids);
    const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
    for (const { node, depth, text } of headings) {
      const id =
        typeof node.properties['id'] === 'string' ? node.properties['id'] : free.take(text);
      const level = Math.min(6, depth + shift);
      node.tagName = `h${level}`;
      node.properties['id'] = id;
      file.data.article?.headings.push({
        depth,
        level,
        id,
        text,
        line: startOf(node)?.line ?? 1,
      });
    }
  };
}

function collect(tree: Root) {
  const headings: { node: Element; depth: number; text: string }[] = [];
  const ids = new Set<string>();
  walkElements(tree, (node, index, parent) => {
    const { id } = node.properties;
    if (typeof id === 'string') ids.add(id);
    const depth = HEADING.test(node.tagName) ? Number(node.tagName[1]) : 0;
    if (depth === 0 || id === FOOTNOTES_ID) return;
    const text = plainText(node);
    if (text !== '') headings.push({ node, depth, text });
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    return;
  });
  return { headings, ids };
}

const HEADING = /^h[1-6]$/;
