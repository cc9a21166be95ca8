import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { site } from '../site.ts';

/** Marks links that leave the site; our own absolute addresses become local, so that they work in a preview too. */
export function rehypeLinkMarks() {
  const home = new URL(site.url);
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || !/^(?:https?:)?\/\//i.test(href)) return;
      const url = URL.parse(href, home);
      if (!url) return;
      if (url.host === home.host) properties['href'] = url.pathname + url.search + url.hash;
      else {
        properties['className'] = ['external'];
        properties['rel'] = ['noopener', 'external'];
      }
    });
  };
}
