import type { Element, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { WORD } from './abbreviations.ts';
import { walk } from './walk.ts';

/** Where an expansion would be in the way: links read as one, headings are listed elsewhere, code is verbatim. */
const LEFT_ALONE = new Set([
  ...['a', 'abbr', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'kbd', 'pre', 'samp', 'var'],
]);

/** Says at the first use of an abbreviation what it stands for, unless the author does. */
export function rehypeAbbreviations() {
  return (tree: Root, file: VFile): void => {
    const left = new Map(Object.entries(file.data.article?.abbreviations ?? {}));
    walk(tree, (node, index, parent) => {
      if (left.size === 0) return 'skip';
      if (node.type === 'element') return LEFT_ALONE.has(node.tagName) ? 'skip' : undefined;
      if (node.type !== 'text') return undefined;
      const parts = expand(node.value, left);
      if (parts === undefined) return undefined;
      parent.children.splice(index, 1, ...(parts as Element[]));
      return index + parts.length;
    });
  };
}

/** Wraps the first uses in a text and takes them off the list; undefined when there is none. */
function expand(text: string, left: Map<string, string>): (Element | Text)[] | undefined {
  if (!left.keys().some((short) => text.includes(short))) return undefined;
  const parts: (Element | Text)[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const full = left.get(word);
    if (full === undefined) continue;
    left.delete(word);
    if (isExplained(text.slice(0, index), full)) continue;
    if (index > done) parts.push({ type: 'text', value: text.slice(done, index) });
    parts.push({
      type: 'element',
      tagName: 'abbr',
      properties: { title: full },
      children: [{ type: 'text', value: word }],
    });
    done = index + word.length;
  }
  if (parts.length === 0) return undefined;
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) });
  return parts;
}

/** “Ủy ban nhân dân (UBND)” */
function isExplained(before: string, full: string): boolean {
  return before.toLowerCase().endsWith(`${full.toLowerCase()} (`);
}
