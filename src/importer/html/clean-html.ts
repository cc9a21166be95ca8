import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Ledger } from '../ledger.ts';
import { dropUnsafe } from './drop-unsafe.ts';
import { markFootnotes } from './footnotes.ts';
import { unfoldTables } from './layout-tables.ts';
import { attribute } from './text-of.ts';
import { readHead, takeMainPart } from './main-part.ts';
import { mendText } from './mend-text.ts';

/** Makes HTML fit to become Markdown, in place; gives what the head of the page told. */
export function cleanHtml(tree: Root, ledger: Ledger): ReturnType<typeof readHead> {
  const head = readHead(tree);
  // First: fonts are told by elements that later steps take away, and what is listed must be readable.
  mendText(tree, ledger);
  dropUnsafe(tree, ledger);
  takeMainPart(tree, ledger);
  markFootnotes(tree);
  unlinkPlaces(tree);
  unfoldTables(tree);
  return head;
}

/** Anchors and links within the old page lead nowhere in the article. */
function unlinkPlaces(tree: Root): void {
  visit(tree, 'element', (element) => {
    const target = attribute(element, 'href');
    if (element.tagName === 'a' && (target === '' || target.startsWith('#')))
      element.tagName = 'span';
  });
}
