import type { Root } from 'hast';
import { urlKind } from './url-kind.ts';
import { walkElements } from './walk.ts';

/**
 * Marks links that leave the site, to the eye by class and to screen readers by words; they open in the same
 * window. Our own absolute addresses become local, so that they work in a preview too.
 */
export function rehypeLinkMarks() {
  return (tree: Root): void => {
    walkElements(tree, ({ tagName, properties, children }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string') return;
      const kind = urlKind(href);
      const own = kind === 'site' ? URL.parse(href) : null;
      if (own) properties['href'] = own.pathname + own.search + own.hash;
      if (kind !== 'external') return;
      properties['className'] = ['external'];
      properties['rel'] = ['noopener', 'external'];
      children.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['visually-hidden'] },
        children: [{ type: 'text', value: ' (trang ngoài)' }],
      });
    });
  };
}
