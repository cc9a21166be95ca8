import type { Root } from 'hast';
import { walkElements } from './walk.ts';

/**
 * Marks a paragraph that is one emphasis and nothing else: in imported articles it is the caption of a picture that was
 * left behind, elsewhere a line of source or a note. It is set as captions are.
 */
export function rehypeCaptionLines() {
  return (tree: Root): void => {
    walkElements(tree, (element) => {
      const [only, ...others] = element.children;
      if (element.tagName !== 'p' || others.length > 0) return;
      if (only?.type === 'element' && only.tagName === 'em') {
        element.properties['className'] = ['caption-line'];
      }
    });
  };
}
