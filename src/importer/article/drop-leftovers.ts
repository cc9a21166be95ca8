import type { Root, RootContent } from 'mdast';
import { isPortalLabel, isPortalListHeading } from '../../text/portal-label.ts';
import { slugify } from '../../text/slug.ts';
import type { Ledger } from '../ledger.ts';
import { isPicture, textOfBlock } from './text-of-block.ts';

/** Takes out the labels of the portal that a text was copied from, and its list of other items at the end. All are listed. */
export function dropLeftovers(tree: Root, ledger: Ledger): void {
  dropListAtEnd(tree, ledger);
  tree.children = tree.children.filter((block) => keep(block, ledger));
}

function keep(block: RootContent, ledger: Ledger): boolean {
  if (block.type === 'list') {
    block.children = block.children.filter((item) => {
      const isLabel = isLeftover(textOfBlock(item));
      if (isLabel) ledger.remove(WHY, textOfBlock(item));
      return !isLabel;
    });
    return block.children.length > 0;
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return true;
  const text = textOfBlock(block);
  if (isPicture(block) || !isLeftover(text)) return true;
  ledger.remove(WHY, text);
  return false;
}

function dropListAtEnd({ children }: Root, ledger: Ledger): void {
  const notes = children.findIndex(({ type }) => type === 'footnoteDefinition');
  const end = notes === -1 ? children.length : notes;
  const at = children.findLastIndex(
    (block, index) =>
      index < end &&
      /^(?:paragraph|heading)$/.test(block.type) &&
      isPortalListHeading(textOfBlock(block).replace(/:$/, '')),
  );
  // Each line after the heading must be a link or a dated title; a real paragraph means that the text goes on.
  if (at <= 0 || at === end - 1 || !children.slice(at + 1, end).every(isItem)) return;
  for (const block of children.splice(at, end - at))
    ledger.remove('Danh sách tin khác của trang cũ', textOfBlock(block));
}

function isItem(block: RootContent): boolean {
  if (block.type === 'list') return block.children.every((item) => item.children.every(isItem));
  if (block.type !== 'paragraph') return false;
  const linked = block.children
    .filter(({ type }) => type === 'link')
    .map(textOfBlock)
    .join(' ');
  const text = textOfBlock(block);
  return text.length <= 250 && linked.length >= text.length * 0.6;
}

const WHY = 'Chữ của trang cũ (nút bấm, khung tin khác)';

/** Single buttons are names of things elsewhere, but not on a line of a page that was copied whole. */
function isLeftover(text: string): boolean {
  const words = text.replace(/^[•·*+\-–»>\s]+/u, '');
  return isPortalLabel(words) || BUTTON.test(slugify(words));
}

const BUTTON =
  /^(?:facebook|zalo|twitter|google|linkedin|pinterest|tweet|share|like|print|email|thich|ban-in|trang-chu|advertisement|quang-cao|comments(?:-print.*)?|add-a-message|your-e-mail|to|a-a(?:-a)?)$/;
