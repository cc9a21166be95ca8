import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatBytes } from '../text/count.ts';
import { attachmentType, decodeTarget, isLocalTarget } from './local-target.ts';
import type { FileFacts } from './rendered.ts';

declare module 'vfile' {
  interface DataMap {
    /** What is known of a file that the body points at. */
    fileFacts: (path: string) => FileFacts | undefined;
    /** Pictures beside the file, found on the way. */
    pictures: string[];
  }
}

/**
 * Joins the body to the files beside it: a picture becomes a placeholder that its page fills in, a document
 * shows its type and size. A picture on another host, which the page may not load, becomes a link to it.
 */
export function rehypeLocalFiles() {
  return (tree: Root, { data }: VFile): void => {
    const pictures: string[] = [];
    data.pictures = pictures;
    visit(tree, 'element', (element) => {
      if (element.tagName === 'img') placePicture(element, pictures);
      if (element.tagName === 'a') describeAttachment(element, data.fileFacts);
    });
  };
}

function placePicture(element: Element, pictures: string[]): void {
  const { src, alt = '' } = element.properties;
  const target = decodeTarget(typeof src === 'string' ? src : '');
  if (target.startsWith('/') && isLocalTarget(target)) {
    element.properties = { ...element.properties, alt, loading: 'lazy', decoding: 'async' };
    return;
  }
  if (target === '' || !isLocalTarget(target)) {
    element.tagName = 'a';
    element.properties = { href: target };
    element.children = [
      { type: 'text', value: typeof alt === 'string' && alt !== '' ? alt : target },
    ];
    return;
  }
  const known = pictures.indexOf(target);
  const index = known === -1 ? pictures.push(target) - 1 : known;
  element.properties = { dataPicture: String(index), alt };
}

function describeAttachment(
  element: Element,
  fileFacts: ((path: string) => FileFacts | undefined) | undefined,
): void {
  const { href } = element.properties;
  if (typeof href !== 'string' || !isLocalTarget(href)) return;
  const target = decodeTarget(href);
  const type = attachmentType(target);
  const facts = type === undefined ? undefined : fileFacts?.(target);
  if (!facts) return;
  const extension = target.slice(target.lastIndexOf('.') + 1).toUpperCase();
  element.properties = { className: ['attachment'], href: facts.url, type };
  element.children.push(
    { type: 'text', value: ' ' },
    {
      type: 'element',
      tagName: 'span',
      properties: { className: ['attachment-meta'] },
      children: [{ type: 'text', value: `(${extension}, ${formatBytes(facts.bytes)})` }],
    },
  );
}
