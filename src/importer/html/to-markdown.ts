import type { Element, Root as Html } from 'hast';
import type { BlockContent, FootnoteDefinition, Paragraph, Root } from 'mdast';
import { defaultHandlers, toMdast } from 'hast-util-to-mdast';
import type { Ledger } from '../ledger.ts';
import { attribute, hints } from './text-of.ts';

/** The Markdown tree of cleaned HTML. Paragraphs keep what their place on the page told, in `data`. */
export function toMarkdown(tree: Html, ledger: Ledger): Root {
  return toMdast(tree, {
    nodeHandlers: { comment: () => undefined, doctype: () => undefined },
    handlers: {
      p(state, node: Element) {
        const paragraph = defaultHandlers.p(state, node);
        return paragraph && { ...paragraph, data: { ...placeOf(node) } };
      },
      figcaption(state, node: Element) {
        const blocks = state.toFlow(state.all(node));
        for (const block of blocks) block.data = { ...block.data, isCaption: true };
        return blocks as BlockContent[];
      },
      table(state, node: Element) {
        const table = defaultHandlers.table(state, node);
        const doubt = attribute(node, 'dataDoubt');
        if (doubt !== '') ledger.doubt(doubt, table);
        return table;
      },
      // Underlining means a link; fonts and sizes mean nothing.
      u: (state, node: Element) => state.all(node),
      sup: (state, node: Element) => raise(state.all(node), SUPERSCRIPTS),
      sub: (state, node: Element) => raise(state.all(node), SUBSCRIPTS),
      'footnote-mark': (_, node: Element) => ({
        type: 'footnoteReference',
        identifier: attribute(node, 'dataLabel'),
      }),
      'footnote-text': (state, node: Element): FootnoteDefinition => ({
        type: 'footnoteDefinition',
        identifier: attribute(node, 'dataLabel'),
        children: state.toFlow(state.all(node)) as BlockContent[],
      }),
    },
  }) as Root;
}

function placeOf(element: Element): Paragraph['data'] {
  const told = hints(element);
  return {
    ...(/text-align:\s*center|\bcenter\b|\bgiua\b/i.test(told) && { isCentred: true }),
    ...(/text-align:\s*right|\bright\b|\bphai\b/i.test(told) && { isRight: true }),
    ...(/\b(?:wp-)?caption|chu-?thich|\bimage-?note\b/i.test(told) && { isCaption: true }),
  };
}

/** `m<sup>2</sup>` as `m²`; anything but digits stays as it is. */
function raise<Node extends { type: string }>(nodes: Node[], digits: string): Node[] {
  for (const node of nodes) {
    if (!('value' in node) || typeof node.value !== 'string') continue;
    if (/^\d+$/.test(node.value)) {
      node.value = node.value.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
    }
  }
  return nodes;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

declare module 'mdast' {
  interface ParagraphData {
    /** Set in the middle of the line. */
    isCentred?: boolean;
    /** Set at the right edge. */
    isRight?: boolean;
    /** Said to be the caption of the picture before it. */
    isCaption?: boolean;
  }
}
