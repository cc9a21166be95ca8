import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanSpaces, toNfc } from '../text/normalize.ts';
import type { Section } from './rendered.ts';

/** The plain text of a rendered body, cut at its headings. Footnote marks and what only screens show are left out. */
export function sectionsOf(tree: Root): Section[] {
  const sections: { id?: string; heading?: string; parts: string[] }[] = [{ parts: [] }];
  const walk = (node: Nodes, isCode = false): void => {
    if (node.type === 'text') sections.at(-1)?.parts.push(isCode ? node.value : inline(node.value));
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element') {
      if (isUnread(node)) return;
      if (/^h[2-6]$/.test(node.tagName)) {
        const { id } = node.properties;
        const heading = cleanSpaces(toNfc(toString(node)));
        sections.push({ ...(typeof id === 'string' && { id }), heading, parts: [] });
        return;
      }
      if (node.tagName === 'br') sections.at(-1)?.parts.push('\n');
    }
    const holdsCode = isCode || (node.type === 'element' && node.tagName === 'pre');
    for (const child of node.children) walk(child, holdsCode);
    if (node.type === 'element') sections.at(-1)?.parts.push(END[node.tagName] ?? '');
  };
  walk(tree);
  return sections
    .map(({ id, heading, parts }) => ({ id, heading, text: tidy(parts.join('')) }))
    .filter(({ heading, text }) => heading !== undefined || text !== '');
}

function isUnread({ properties }: Element): boolean {
  return (
    properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined
  );
}

/** A line break in a paragraph is a space; between blocks it is nothing, for the blocks bring their own. */
function inline(text: string): string {
  return text === '\n' ? '' : text.replaceAll('\n', ' ');
}

function tidy(text: string): string {
  return toNfc(text)
    .split(/\s*\n\s*/)
    .map(cleanSpaces)
    .filter((line) => line !== '')
    .join('\n');
}

/** What stands in plain text where an element ends. */
const END: Readonly<Record<string, string>> = {
  td: ' ',
  th: ' ',
  ...Object.fromEntries(
    [
      'p',
      'li',
      'tr',
      'dt',
      'dd',
      'pre',
      'figure',
      'figcaption',
      'blockquote',
      'summary',
      'div',
    ].map((tag) => [tag, '\n']),
  ),
};
