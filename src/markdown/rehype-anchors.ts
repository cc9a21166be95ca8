import type { Root } from 'hast';
import { walkElements } from './walk.ts';

/** Leads `[…](#phan-2)` to the author's own `<a id="phan-2">`, whose id the sanitiser has put a prefix on. */
export function rehypeAnchors() {
  return (tree: Root): void => {
    const ids = new Set<unknown>();
    walkElements(tree, ({ properties }) => void ids.add(properties['id']));
    walkElements(tree, ({ tagName, properties }) => {
      const { href } = properties;
      if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
      const prefixed = `user-content-${href.slice(1)}`;
      if (!ids.has(href.slice(1)) && ids.has(prefixed)) properties['href'] = `#${prefixed}`;
    });
  };
}
