import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { decodePath, urlKind } from './url-kind.ts';
import { walkElements } from './walk.ts';

/**
 * Leaves a place for each picture beside the article, `<img data-picture="N" alt="…">`: the page fills in
 * address and size. A picture in `public/` is loaded from there as it is.
 */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const pictures = file.data.article?.pictures;
    if (!pictures) return;
    const indices = new Map<string, number>();
    walkElements(tree, (node) => {
      if (node.tagName !== 'img') return;
      const { src, alt = '', title } = node.properties;
      if (typeof src !== 'string') return;
      if (urlKind(src) !== 'relative') {
        node.properties = { ...node.properties, alt, loading: 'lazy', decoding: 'async' };
        return;
      }
      const path = decodePath(src);
      const index = indices.get(path) ?? pictures.push(path) - 1;
      indices.set(path, index);
      node.properties = {
        dataPicture: index,
        alt,
        ...(title !== undefined && { title }),
      };
    });
  };
}
