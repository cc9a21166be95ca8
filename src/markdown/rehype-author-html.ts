import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { assertShallow } from './assert-shallow.ts';
import { limits, tooDeep, tooTangled } from './limits.ts';
import { startOf } from './start-of.ts';
import { walk } from './walk.ts';

/** Parses the author's own HTML into the tree, where there is any. The result is not safe yet. */
export function rehypeAuthorHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    const line = firstRawLine(tree);
    if (line === undefined) return tree;
    assertFewTags(tree);
    const parsed = withoutOverflow(line, () => parse(tree, file));
    assertShallow(parsed);
    return parsed;
  };
}

function firstRawLine(tree: Root): number | undefined {
  const [first] = rawNodes(tree);
  return first && lineOf(first);
}

function rawNodes(tree: Root): Raw[] {
  const found: Raw[] = [];
  walk(tree, (node) => {
    if (node.type === 'raw') found.push(node);
  });
  return found;
}

function lineOf(node: Raw): number {
  return startOf(node)?.line ?? 1;
}

/**
 * HTML repeats unclosed formatting elements that differ in their attributes in every block after them
 * (html.spec.whatwg.org, “reconstruct the active formatting elements”), so the two counts multiply.
 */
function assertFewTags(tree: Root): void {
  let tags = 0;
  let formatting = 0;
  for (const node of rawNodes(tree)) {
    tags += node.value.match(/<[a-z/]/gi)?.length ?? 0;
    formatting += node.value.match(FORMATTING)?.length ?? 0;
    if (tags > limits.tags || tags * formatting > limits.repeatedTags)
      throw tooTangled(lineOf(node));
  }
}

const FORMATTING = /<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]/gi;

/** rehype-raw recurses, and how deep the parsed HTML is can only be known once it is parsed. */
function withoutOverflow<Result>(line: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(line);
    throw error;
  }
}

/** What remark-rehype makes of the author's HTML. */
type Raw = Extract<Nodes, { type: 'raw' }>;
