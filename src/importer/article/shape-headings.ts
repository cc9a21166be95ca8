import type { List, Nodes, Root, RootContent, Text } from 'mdast';
import type { Ledger } from '../ledger.ts';
import { onlyChild, textOfBlock } from './text-of-block.ts';

/** Short bold lines become headings, headings begin at the second level and skip none, typed bullets become lists. */
export function shapeHeadings(tree: Root, ledger: Ledger): void {
  for (const [at, block] of tree.children.entries()) {
    const bold = onlyChild(block);
    const text = textOfBlock(block);
    const isLine = bold?.type === 'strong' && at > 0 && tree.children[at + 1] !== undefined;
    if (!isLine || text.length > 100 || /[.!?;,…]$/u.test(text) || !/^[\p{L}\p{N}“"]/u.test(text))
      continue;
    const heading: RootContent = { type: 'heading', depth: 2, children: bold.children };
    tree.children[at] = heading;
    ledger.doubt(`Dòng chữ đậm “${text}” được đổi thành tiêu đề mục.`, heading);
  }
  const depths = [
    ...new Set(tree.children.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))),
  ].sort();
  for (const block of tree.children) {
    if (block.type !== 'heading') continue;
    block.depth = Math.min(6, depths.indexOf(block.depth) + 2) as typeof block.depth;
    // A heading is bold by itself.
    block.children = block.children.flatMap((child) =>
      child.type === 'strong' ? child.children : [child],
    );
  }
  tree.children = listTypedBullets(tree.children);
}

function listTypedBullets(blocks: readonly RootContent[]): RootContent[] {
  const out: RootContent[] = [];
  let list: List | undefined;
  for (const block of blocks) {
    const first = block.type === 'paragraph' ? firstText(block) : undefined;
    const bullet = first && /^[-–•·+*]\s+(?=\S)/u.exec(first.value)?.[0];
    if (!first || bullet === undefined || block.type !== 'paragraph') {
      list = undefined;
      out.push(block);
      continue;
    }
    first.value = first.value.slice(bullet.length);
    if (!list) {
      list = { type: 'list', ordered: false, spread: false, children: [] };
      out.push(list);
    }
    list.children.push({ type: 'listItem', spread: false, children: [block] });
  }
  return out;
}

function firstText(node: Nodes): Text | undefined {
  if (node.type === 'text') return node;
  const [first] = 'children' in node ? node.children : [];
  return first && firstText(first);
}
