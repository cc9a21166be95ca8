import { isCollection, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';

/**
 * Finds where a key and its value stand in the file. The YAML is parsed for that at the first question only,
 * since most files have nothing to report.
 */
export function createLocator(source: YamlSource): Locate {
  return (path) => {
    if (latest?.source !== source) latest = { source, parsed: parse(source) };
    return locate(source, latest.parsed, path);
  };
}

/** Of one file there is often more than one thing to report, and all of them in a row. */
let latest: { readonly source: YamlSource; readonly parsed: Parsed } | undefined;

function parse({ text }: YamlSource): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return { lines, root: document.contents };
}

function locate(source: YamlSource, { lines, root }: Parsed, path: YamlPath): YamlSpot {
  const place = (node: Node): Place | undefined => {
    if (!node.range) return undefined;
    const { line, col } = lines.linePos(node.range[0]);
    return { line: source.line + line - 1, column: col };
  };
  let spot: YamlSpot = {
    exists: false,
    key: { line: source.line, column: 1 },
    value: { line: source.line, column: 1 },
  };
  let node: unknown = root;
  for (const part of path) {
    const child = childOf(node, part);
    if (!child) return { ...spot, exists: false };
    node = child.value;
    const value = isNode(child.value) ? place(child.value) : undefined;
    const key = isNode(child.key) ? place(child.key) : value;
    if (!key) return spot;
    spot = { exists: true, key, value: value ?? key };
  }
  if (!isNode(node) || !node.range) return spot;
  const raw = source.text.slice(node.range[0], node.range[1]).trim();
  return isCollection(node) && !node.flow ? spot : { ...spot, raw };
}

function childOf(node: unknown, part: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const value = node.items[part];
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
}

/** YAML text and the line of the file on which its first line stands. */
export interface YamlSource {
  readonly text: string;
  readonly line: number;
}

export type YamlPath = readonly PropertyKey[];

/** The nearest thing that exists on the path: a missing key is at its parent. */
export type Locate = (path: YamlPath) => YamlSpot;

export interface YamlSpot {
  /** Whether the whole path is there. */
  readonly exists: boolean;
  readonly key: Place;
  readonly value: Place;
  /** The value as written, when it is a scalar or stands in brackets. */
  readonly raw?: string;
}

/** Line and column in the file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface Parsed {
  readonly lines: LineCounter;
  readonly root: unknown;
}
