import type { Element, Root, Text } from 'hast';
import { urlKind } from './url-kind.ts';
import { walkElements } from './walk.ts';

/**
 * Turns a picture on another host into a link to it: the page loads nothing from elsewhere. One without an
 * address (the sanitiser took it away) leaves its alt text.
 */
export function rehypeRemotePictures() {
  return (tree: Root): void => {
    const linked = new Set<Element>();
    walkElements(tree, (node, index, parent) => {
      if (node.tagName === 'a') for (const picture of picturesIn(node)) linked.add(picture);
      if (node.tagName !== 'img' || !parent || index === undefined) return;
      const { src } = node.properties;
      const kind = typeof src === 'string' ? urlKind(src) : 'other';
      if (kind === 'relative' || kind === 'site') return;
      const alt = String(node.properties['alt'] ?? '').trim();
      // A link can't hold another.
      if (kind !== 'external' || linked.has(node)) parent.children[index] = text(alt);
      else
        parent.children[index] = {
          ...node,
          tagName: 'a',
          properties: { href: src },
          children: [text(alt || 'Xem ảnh')],
        };
    });
  };
}

function picturesIn(link: Element): Element[] {
  const found: Element[] = [];
  walkElements(link, (element) => {
    if (element.tagName === 'img') found.push(element);
  });
  return found;
}

function text(value: string): Text {
  return { type: 'text', value };
}
