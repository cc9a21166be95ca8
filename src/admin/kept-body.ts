import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseBody, writeBody } from '../markdown/house-style.ts';

/**
 * The body that an editor saved, with every block that still says the same as it was written. The form writes
 * the whole text anew after one keystroke: other marks for emphasis, other indents, tables without their columns.
 * Blocks that did change are written in the bulletin's style.
 */
export function keepBlocks(written: string, saved: string): string {
  if (written.trim() === saved.trim()) return written;
  const before = parseBody(written);
  // Word's empty paragraph comes as a line with a no-break space, glued to the one above.
  const after = parseBody(saved.replace(/^[ \u00a0]*\u00a0[ \u00a0]*$/gm, ''));
  after.children = after.children.filter((block) => !isBlank(block));
  const kept = matchInOrder(before.children.map(meaning), after.children.map(meaning));
  let text = '';
  let last: number | undefined;
  for (const [index, block] of after.children.entries()) {
    const from = kept.get(index);
    text += gap(before, written, last, from, text === '');
    text += from === undefined ? write(block) : sourceOf(before.children[from], written);
    last = from;
  }
  return `${text}\n`;
}

/** What stands between two blocks: what stood there if they were neighbours, else a blank line. */
function gap(
  tree: Root,
  source: string,
  last: number | undefined,
  next: number | undefined,
  isFirst: boolean,
) {
  if (isFirst) return '';
  if (last === undefined || next !== last + 1) return '\n\n';
  const end = tree.children[last]?.position?.end.offset;
  const start = tree.children[next]?.position?.start.offset;
  return source.slice(end, start);
}

function sourceOf(block: RootContent | undefined, source: string): string {
  return source.slice(block?.position?.start.offset, block?.position?.end.offset);
}

function write(block: RootContent): string {
  visit(block, 'text', (text) => {
    // Word puts them where somebody typed two spaces; the page sets those that belong.
    text.value = text.value.replace(/\u00a0+/g, ' ').replace(/ {2,}/g, ' ');
  });
  return writeBody({ type: 'root', children: [block] }).trimEnd();
}

/** The empty paragraphs with which Word makes room. */
function isBlank(block: RootContent): boolean {
  return (
    block.type === 'paragraph' &&
    block.children.every((child) => child.type === 'text' && child.value.trim() === '')
  );
}

/**
 * A block without how it is written. The form knows no alignment of columns and drops it: a table that lost
 * it and nothing else is unchanged. So are line breaks inside a paragraph, which mean a space.
 */
function meaning(block: RootContent): string {
  return JSON.stringify(block, (key, value: unknown) => {
    if (key === 'position' || key === 'align' || key === 'spread') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
  });
}

/** The longest common run of blocks, in order: index after -> index before. */
function matchInOrder(before: readonly string[], after: readonly string[]): Map<number, number> {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const at = (b: number, a: number) => lengths[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b -= 1) {
    for (let a = after.length - 1; a >= 0; a -= 1) {
      lengths[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
    }
  }
  const matches = new Map<number, number>();
  for (let b = 0, a = 0; b < before.length && a < after.length;) {
    if (before[b] === after[a]) matches.set(a++, b++);
    else if (at(b + 1, a) >= at(b, a + 1)) b += 1;
    else a += 1;
  }
  return matches;
}
