import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Sets the signs that a keyboard has no key for: curly quotes, the ellipsis, the dash between spaces, and
 * the space that keeps a number and its unit on one line. Words, codes and dates stay as they were typed.
 */
export function remarkTypography() {
  return (tree: Root): void => {
    // The character before a text decides which way a quote turns; a new block starts afresh.
    let before = '';
    visit(tree, (node) => {
      if (node.type === 'code' || node.type === 'html') return SKIP;
      if (STARTS_BLOCK.has(node.type)) before = '';
      else if (node.type === 'inlineCode' || node.type === 'image') before = 'x';
      else if (node.type === 'text') {
        const { value } = node;
        if (MARKS.test(value)) node.value = typeset(value, before);
        before = value.at(-1) ?? before;
      }
      return undefined;
    });
  };
}

const STARTS_BLOCK: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell']);

/** Most texts hold none of these and stay as they are. */
const MARKS = /["']|\.\.\.| --? |\d[ ](?:%|km|m|ha|kg|tấn|triệu|tỷ|tỉ|nghìn|đồng)/u;

/** As many words as a unit may follow: a number never stands alone at the end of a line. */
const UNIT = /(\d) (?=(?:%|(?:km|m|ha|kg|tấn|triệu|tỷ|tỉ|nghìn|đồng)(?!\p{L})))/gu;

function typeset(text: string, before: string): string {
  return text
    .replace(/\.{3}/g, '…')
    .replace(/ --? /g, ' – ')
    .replace(UNIT, '$1\u00a0')
    .replace(/["']/g, (quote, index: number) => {
      const isOpening = OPENS_AFTER.test(index === 0 ? before : text.charAt(index - 1));
      if (quote === '"') return isOpening ? '“' : '”';
      return isOpening ? '‘' : '’';
    });
}

/** A quote opens at the start, after a space, and after an opening bracket, quote or dash. */
const OPENS_AFTER = /^$|[\s([{“‘–—/]/u;
