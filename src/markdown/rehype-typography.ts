import type { Element, Nodes, Root, Text } from 'hast';
import { typeset } from './typeset.ts';

/** Sets dots, dashes, quotation marks and no-break spaces as Vietnamese print does, a block at a time. */
export function rehypeTypography() {
  return (tree: Root): void => {
    setBlock(tree);
  };
}

function setBlock(block: Root | Element): void {
  const runs: (Text | Opaque)[] = [];
  collect(block, runs);
  const set = typeset(runs.map(({ value }) => value));
  runs.forEach((run, index) => {
    run.value = set[index] ?? run.value;
  });
}

/** Gathers the text of a block in order; blocks inside it are set by themselves. */
function collect({ children }: Root | Element, runs: (Text | Opaque)[]): void {
  for (const child of children as Nodes[]) {
    if (child.type === 'text') runs.push(child);
    else if (!('children' in child)) continue;
    else if (isVerbatim(child)) runs.push({ value: OPAQUE });
    else if (isInline(child)) collect(child as Element, runs);
    else setBlock(child as Element);
  }
}

/** Stands for what must not be touched: for its neighbours it is a letter. */
const OPAQUE = '\uFFFC';

const VERBATIM = new Set(['code', 'img', 'kbd', 'pre', 'samp', 'var']);
const INLINE = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'br',
    'cite',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'mark',
    'q',
    'ruby',
    'rp',
    'rt',
    's',
  ],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

function isVerbatim(node: Nodes): boolean {
  return node.type === 'element' && (VERBATIM.has(node.tagName) || isBareAddress(node));
}

function isBareAddress({ tagName, children: [text] }: Element): boolean {
  return tagName === 'a' && text?.type === 'text' && /^(?:https?:\/\/|www\.)\S+$/i.test(text.value);
}

function isInline(node: Nodes): boolean {
  // `mdxJsxTextElement` of .mdx pages is no hast node.
  return node.type === 'element'
    ? INLINE.has(node.tagName)
    : String(node.type) === 'mdxJsxTextElement';
}

interface Opaque {
  value: string;
}
