import type { Element } from 'hast';
import type { Source } from './source.ts';

/** Plain text as paragraphs: one a line, or one a block where the lines were wrapped by hand. */
export function readPlainText(text: string): Source {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\f/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const paragraphs = isWrapped(lines) ? joinBlocks(lines) : lines;
  const children = paragraphs.filter(Boolean).map((value): Element => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  }));
  return { tree: { type: 'root', children }, pictures: new Map() };
}

/** Lines of e-mail: most that are followed by another are nearly full, and none is longer than a screen. */
function isWrapped(lines: readonly string[]): boolean {
  const inner = lines.filter(
    (line, at) => line !== '' && lines[at + 1] !== undefined && lines[at + 1] !== '',
  );
  const full = inner.filter(({ length }) => length >= 55 && length <= 100);
  return (
    inner.length >= 3 &&
    full.length >= inner.length * 0.7 &&
    lines.every(({ length }) => length <= 110)
  );
}

function joinBlocks(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n{2,}/)
    .map((block) => block.replace(/\n/g, ' '));
}
