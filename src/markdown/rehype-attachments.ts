import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { formatBytes } from '../text/count.ts';
import type { ArticleContext } from './context.ts';
import { fileExtension, fileTypes } from './file-types.ts';
import type { FileFacts } from './rendered.ts';
import { decodePath, urlKind } from './url-kind.ts';
import { walkElements } from './walk.ts';

/** Shows type and size of the documents that the author links to. A file that isn't known stays a plain link. */
export function rehypeAttachments() {
  return (tree: Root, file: VFile): void => {
    const { article } = file.data;
    if (!article) return;
    walkElements(tree, (node) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      const extension = fileExtension(href);
      if (extension === undefined || !/^(?:relative|site)$/.test(urlKind(href))) return;
      const [path = '', hash = ''] = href.split(/(?=#)/);
      const facts = factsOf(path, article);
      if (facts) present(node, { ...facts, url: facts.url + hash }, extension);
    });
  };
}

/** The loader knows files by the path as written, which may have been percent-encoded or not. */
function factsOf(path: string, { fileFacts }: ArticleContext): FileFacts | undefined {
  return fileFacts(decodePath(path)) ?? fileFacts(path);
}

function present(
  { properties, children }: Element,
  { url, bytes }: FileFacts,
  extension: string,
): void {
  properties['className'] = ['attachment'];
  properties['href'] = url;
  properties['type'] = fileTypes[extension];
  children.push(
    { type: 'text', value: ' ' },
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['attachment-meta'] },
      children: [{ type: 'text', value: `(${extension.toUpperCase()}, ${formatBytes(bytes)})` }],
    },
  );
}
