import type { Root } from 'mdast';
import type { Ledger } from '../ledger.ts';
import { isPicture, textOfBlock } from './text-of-block.ts';

/**
 * Takes the title out of the body: the only heading of the first level, or else the first line. `known` is a title
 * from elsewhere; the same words at the head of the body are then taken out too.
 */
export function takeTitle(
  tree: Root,
  known: string | undefined,
  ledger: Ledger,
): string | undefined {
  const headings = tree.children.filter((block) => block.type === 'heading' && block.depth === 1);
  const [heading] = headings;
  const first = tree.children.find((block) => !isPicture(block));
  if (known !== undefined) {
    const same = [heading, first].find((block) => block && isSame(textOfBlock(block), known));
    if (same) {
      tree.children.splice(tree.children.indexOf(same), 1);
      ledger.remove('Tiêu đề lặp lại ở đầu bài', textOfBlock(same));
    }
    return known;
  }
  const candidate = headings.length === 1 ? heading : first;
  if (!candidate || !/^(?:heading|paragraph)$/.test(candidate.type)) return undefined;
  const title = textOfBlock(candidate);
  const isPlausible = title.length <= LONGEST && /\p{L}/u.test(title);
  if (candidate.type === 'paragraph' && (!isPlausible || /[.;:,…]$/u.test(title))) return undefined;
  tree.children.splice(tree.children.indexOf(candidate), 1);
  return title;
}

function isSame(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}

/** Longer first lines are paragraphs. */
const LONGEST = 200;
