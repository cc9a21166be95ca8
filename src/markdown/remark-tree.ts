import type { Root } from 'mdast';
import type { VFile } from 'vfile';

/** Shows the Markdown tree to whoever wants to look at it beside rendering, before HTML is made of it. */
export function remarkTree() {
  return (tree: Root, file: VFile): void => {
    file.data.article?.onTree?.(tree);
  };
}
