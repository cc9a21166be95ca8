import type { Nodes } from 'mdast';
import type { AnyEntry } from '../model/entry.ts';
import { createLocator, type Place, type YamlPath } from '../model/yaml-place.ts';

/** A piece of text that readers read, and where its characters stand in the file. */
export interface Passage {
  /** As written; what is no text (marks, addresses, code, HTML) is replaced by as many spaces. */
  readonly text: string;
  /** The place of the character at this index. */
  readonly at: (index: number) => Place;
  /** What kind of block the text is. */
  readonly kind: 'field' | 'paragraph' | 'heading' | 'tableCell';
  /** Where in the front matter the text comes from; undefined for the body. */
  readonly path?: YamlPath;
}

/** The fields of the front matter that readers read. */
export function fieldPassages({ raw, yaml }: AnyEntry): Passage[] {
  const locate = createLocator(yaml);
  return [...textsIn(raw)].map(({ path, text }) => ({
    kind: 'field' as const,
    text,
    path,
    at(index) {
      const { value, raw: written = '' } = locate(path);
      const [firstLine = ''] = written.split('\n');
      // Quotes and escapes move the text; a text of several lines is placed at its first.
      const found = firstLine.indexOf(text.slice(index).split(/\s/, 1)[0] ?? '', index);
      return found === -1 ? value : { line: value.line, column: value.column + found };
    },
  }));
}

/** Texts for readers at any depth: `title`, `image.caption`, each of `tags`. */
function* textsIn(
  data: Readonly<Record<string, unknown>>,
  path: YamlPath = [],
): Iterable<{ path: YamlPath; text: string }> {
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value === 'string' && isProse(here)) yield { path: here, text: value };
    if (typeof value === 'object' && value !== null) {
      yield* textsIn(value as Record<string, unknown>, here);
    }
  }
}

function isProse(path: YamlPath): boolean {
  const key = path.findLast((part) => typeof part === 'string');
  return typeof key === 'string' && proseKeys.has(key);
}

const proseKeys = new Set(['title', 'description', 'alt', 'caption', 'tags', 'event']);

/** The source of a block with everything that is no text replaced by spaces, so that places stay. */
export function maskedText(source: string, block: Nodes, from: number): string {
  const holes: Stretch[] = [];
  findHoles(block, from, holes);
  return blank(source, holes);
}

/** The text with these stretches replaced by spaces. */
export function blank(text: string, stretches: readonly Stretch[]): string {
  let blanked = text;
  for (const { from, to } of stretches) {
    const [start, end] = [Math.max(0, from), Math.min(text.length, to)];
    if (end > start)
      blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  }
  return blanked;
}

/** What in a block is no text: code, HTML, pictures, and around the children of a node its marks and addresses. */
function findHoles(node: Nodes, origin: number, holes: Stretch[]): void {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined || node.type === 'text') return;
  const add = (start: number, end: number) =>
    holes.push({ from: start - origin, to: end - origin });
  if (!('children' in node) || node.children.length === 0) {
    if (node.type !== 'break') add(from, to);
    return;
  }
  const inside = node.children.filter(({ position }) => position);
  const first = inside[0]?.position?.start.offset;
  const last = inside.at(-1)?.position?.end.offset;
  if (first !== undefined) add(from, first);
  if (last !== undefined) add(last, to);
  for (const child of node.children) findHoles(child, origin, holes);
}

/** Half-open, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Offsets of a text as line and column, both from 1. */
export class LineStarts {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  placeOf(offset: number): Place {
    // Most texts have nothing to report.
    this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\n/g), ({ index }) => index + 1)];
    const starts = this.#starts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}
