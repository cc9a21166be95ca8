import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { decodeTarget, isAttachment } from './local-target.ts';
import type { Reference } from './rendered.ts';

/** Everything a body points at, with the place where the author wrote it. */
export function referencesOf(tree: Root): Reference[] {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
  });
  const references: Reference[] = [];
  const add = (node: Pointing, url: string | undefined, text: string) => {
    const start = node.position?.start;
    if (url === undefined || !start) return;
    const target = decodeTarget(url);
    const isImage = node.type === 'image' || node.type === 'imageReference';
    const linkKind = isAttachment(target.replace(/[?#].*$/, '')) ? 'attachment' : 'link';
    const kind = isImage ? 'image' : linkKind;
    references.push({ kind, target, text, line: start.line, column: start.column });
  };
  visit(tree, (node) => {
    if (node.type === 'image') add(node, node.url, node.alt ?? '');
    if (node.type === 'link') add(node, node.url, toString(node));
    if (node.type === 'imageReference') add(node, urlOf(node, definitions), node.alt ?? '');
    if (node.type === 'linkReference') add(node, urlOf(node, definitions), toString(node));
  });
  return references;
}

function urlOf(
  { identifier }: ImageReference | LinkReference,
  definitions: ReadonlyMap<string, Definition>,
): string | undefined {
  return definitions.get(identifier)?.url;
}

type Pointing = Image | ImageReference | Link | LinkReference;
