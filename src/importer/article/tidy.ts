import type { PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { linesOf, textOfBlock } from './text-of-block.ts';

/** Plain spaces, no empty paragraphs and marks, and lines that were parted by hand as paragraphs of their own. */
export function tidy(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/\s+/gu, ' ');
  });
  visit(tree, (node, index, parent) => {
    const isMark = /^(?:strong|emphasis|delete|link)$/.test(node.type);
    if (!isMark || !parent || index === undefined || !('children' in node)) return undefined;
    if (textOfBlock(node) !== '' || holdsImage(node)) return undefined;
    // The space inside may be all that stands between two words.
    const space: PhrasingContent[] = node.children.length > 0 ? [{ type: 'text', value: ' ' }] : [];
    parent.children.splice(index, 1, ...space);
    return [SKIP, index];
  });
  visit(tree, (node) => {
    if ('children' in node) joinAlike(node.children);
  });
  tree.children = tree.children.flatMap(partLines).filter((block) => !isEmpty(block));
}

function holdsImage(node: RootContent | Root): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsImage));
}

/** Word parts `**Hội** **nghị**` where the editor sees one. */
function joinAlike(children: Root['children'] | PhrasingContent[]): void {
  for (let at = children.length - 1; at > 0; at--) {
    const one = children[at - 1];
    const next = children[at];
    if (one?.type === 'text' && next?.type === 'text') {
      one.value += next.value;
      children.splice(at, 1);
    } else if (
      (one?.type === 'strong' && next?.type === 'strong') ||
      (one?.type === 'emphasis' && next?.type === 'emphasis')
    ) {
      one.children.push(...next.children);
      children.splice(at, 1);
    }
  }
}

function partLines(block: RootContent): RootContent[] {
  if (block.type === 'emphasis' || block.type === 'strong') return [block];
  if (block.type !== 'paragraph') return [block];
  const lines = linesOf(block.children).filter((line) => line.some((one) => !isBlank(one)));
  const isVerse = lines.every(
    (line) => textOfBlock({ type: 'paragraph', children: line }).length <= 60,
  );
  const hasPicture = lines.some((line) => line.some((one) => one.type === 'image'));
  if (lines.length < 2) return [{ ...block, children: trim(lines[0] ?? []) }];
  if (isVerse && !hasPicture) {
    const children = lines.flatMap((line, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{ type: 'break' } as const]),
      ...trim(line),
    ]);
    return [{ ...block, children }];
  }
  return lines.map((line) => ({ ...block, data: { ...block.data }, children: trim(line) }));
}

function trim(children: readonly PhrasingContent[]): PhrasingContent[] {
  const line = [...children];
  while (line[0] && isBlank(line[0])) line.shift();
  for (let last = line.at(-1); last && isBlank(last); last = line.at(-1)) line.pop();
  const [first] = line;
  const last = line.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return line;
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function isEmpty(block: RootContent): boolean {
  if (block.type === 'html') return true;
  if (/^(?:thematicBreak|code|definition)$/.test(block.type)) return false;
  return textOfBlock(block) === '' && !holdsImage(block);
}
