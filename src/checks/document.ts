import type {
  Code,
  Heading,
  Html,
  Image,
  Link,
  Nodes,
  Paragraph,
  Root,
  Table,
  TableCell,
} from 'mdast';
import type { AnyEntry } from '../model/entry.ts';
import type { Official } from '../model/register.ts';
import type { Place } from '../model/yaml-place.ts';
import { detectLegacy, type LegacyRun } from '../text/legacy/detect.ts';
import { blank, fieldPassages, LineStarts, maskedText, type Passage } from './passage.ts';

/** What rules about texts must know of the registers. When one of these changes, every text is checked again. */
export interface TextRegisters {
  readonly officials: readonly Official[];
}

/** One article or page as the rules about texts see it. */
export interface Document {
  readonly entry: AnyEntry;
  readonly registers: TextRegisters;
  /** What editors wrote for readers: fields of the front matter, then the blocks of the body, in order. */
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  readonly tables: readonly Table[];
  readonly html: readonly Html[];
  readonly code: readonly Code[];
  /** Stretches of the body that are in an older encoding; in `passages` they are blank. */
  readonly legacy: readonly LegacyRun[];
  /** Where a place of the body (an offset in it) stands in the file. */
  readonly at: (offset: number) => Place;
  /** Where a node of the body begins in the file; at the start of the body when the parser doesn't know. */
  readonly placeOf: (node: Nodes) => Place;
}

/** Sorts what a text holds once for all rules. */
export function createDocument(entry: AnyEntry, tree: Root, registers: TextRegisters): Document {
  const lines = new LineStarts(entry.body);
  const at = (offset: number): Place => {
    const { line, column } = lines.placeOf(offset);
    return { line: entry.bodyLine + line - 1, column };
  };
  const found = {
    headings: [] as Heading[],
    images: [] as Image[],
    links: [] as Link[],
    tables: [] as Table[],
    html: [] as Html[],
    code: [] as Code[],
  };
  const blocks: Passage[] = [];
  const legacy = detectLegacy(entry.body);
  const readable = blank(entry.body, legacy);
  const collect = (node: Nodes): void => {
    if (node.type === 'heading') found.headings.push(node);
    if (node.type === 'image') found.images.push(node);
    if (node.type === 'link') found.links.push(node);
    if (node.type === 'table') found.tables.push(node);
    if (node.type === 'html') found.html.push(node);
    if (node.type === 'code') found.code.push(node);
    const { start, end } = node.position ?? {};
    if (isBlock(node) && start?.offset !== undefined && end?.offset !== undefined) {
      const from = start.offset;
      blocks.push({
        kind: node.type,
        text: maskedText(readable.slice(from, end.offset), node, from),
        at: (index) => at(from + index),
      });
    }
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  return {
    entry,
    registers,
    passages: [...fieldPassages(entry), ...blocks],
    ...found,
    legacy,
    at,
    placeOf: (node) => at(node.position?.start.offset ?? 0),
  };
}

/** A block that holds text of its own. */
function isBlock(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
