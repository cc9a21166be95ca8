import type { Element, Nodes } from 'hast';

/** The words of a node as they are read: blocks on lines of their own, pictures by their alt text, buttons by their label. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') return textOfElement(node);
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether an element begins a line of its own. */
export function isBlock(node: Nodes | undefined): boolean {
  return node?.type === 'element' && BLOCKS.has(node.tagName);
}

/** An attribute as text; empty when it isn't there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

/** `style`, `class` and `id` in one, for telling what an element is for. */
export function hints(element: Element): string {
  return ['style', 'className', 'id', 'align'].map((name) => attribute(element, name)).join(' ');
}

function textOfElement(element: Element): string {
  if (SILENT.has(element.tagName)) return '';
  if (element.tagName === 'br') return '\n';
  if (element.tagName === 'img') {
    return ` ${attribute(element, 'alt')} ${attribute(element, 'title')} `;
  }
  if (element.tagName === 'input') {
    const isButton = /^(?:submit|button|reset)$/.test(attribute(element, 'type'));
    return isButton ? ` ${attribute(element, 'value')} ` : '';
  }
  const inner = element.children.map(textOf).join('');
  if (element.tagName === 'td' || element.tagName === 'th') return ` ${inner}\n`;
  return isBlock(element) ? `\n${inner}\n` : inner;
}

const SILENT = new Set(['script', 'style', 'template']);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody tfoot ' +
    'thead title tr ul'
  ).split(' '),
);
