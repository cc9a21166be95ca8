import type { Root } from 'hast';
import { rehype } from 'rehype';
import type { Fields } from './fields.ts';

/** A source once read: HTML that is not trusted, and what came with it. */
export interface Source {
  readonly tree: Root;
  /** Bytes of embedded pictures by the address that the tree gives them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** What the source says of itself, as front matter or in its head. */
  readonly fields?: Fields;
}

/** HTML, a page or a part of one, as a tree. */
export function parseHtml(html: string): Root {
  const fragment = !/<(?:html|body)[\s>]/i.test(html);
  return rehype().data('settings', { fragment }).parse(html);
}
