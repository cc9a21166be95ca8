import type { Image, Root, RootContent } from 'mdast';
import type { Ledger } from '../ledger.ts';
import { isPicture, onlyChild, textOfBlock } from './text-of-block.ts';

/** Puts the line after a picture into its caption where page or type tell that it is one, and asks where nothing does. */
export function joinCaptions(tree: Root, ledger: Ledger): void {
  for (let at = 0; at < tree.children.length; at++) {
    const block = tree.children[at];
    const next = tree.children[at + 1];
    if (block?.type !== 'paragraph' || !isPicture(block)) {
      noteLonelyCaption(tree, at, ledger);
      continue;
    }
    const image = lastImage(block);
    if (!image || !next || image.title) continue;
    const certainty = captionLikeness(next);
    if (certainty === 'no') continue;
    image.title = textOfBlock(next);
    tree.children.splice(at + 1, 1);
    if (certainty === 'likely')
      ledger.doubt(`Lấy câu “${shorten(image.title)}” làm chú thích của ảnh ngay trước.`, block);
  }
}

function captionLikeness(block: RootContent): 'sure' | 'likely' | 'no' {
  if (
    block.type !== 'paragraph' ||
    isPicture(block) ||
    block.children.some(({ type }) => type === 'footnoteReference' || type === 'link')
  )
    return 'no';
  const text = textOfBlock(block);
  if (text.length > LONGEST) return 'no';
  if (block.data?.isCaption) return 'sure';
  const isItalic = onlyChild(block)?.type === 'emphasis';
  return isItalic || block.data?.isCentred || /^\(?(?:Ảnh|Nguồn ảnh)\b/u.test(text)
    ? 'likely'
    : 'no';
}

/** A short line without an end among paragraphs is often the caption of a picture that was left behind. */
function noteLonelyCaption(tree: Root, at: number, ledger: Ledger): void {
  const block = tree.children[at];
  const before = tree.children[at - 1];
  const after = tree.children[at + 1];
  if (
    block?.type !== 'paragraph' ||
    before?.type !== 'paragraph' ||
    after?.type !== 'paragraph' ||
    isPicture(before)
  )
    return;
  const text = textOfBlock(block);
  const isBold = onlyChild(block)?.type === 'strong';
  if (isBold || text.length < 20 || text.length > 220 || /[.!?:;,…”")/]$/u.test(text)) return;
  ledger.doubt(
    `Dòng “${shorten(text)}” giống chú thích ảnh mà không có ảnh, hoặc là tiêu đề nhỏ.`,
    block,
  );
}

function lastImage(block: RootContent): Image | undefined {
  if (block.type !== 'paragraph') return undefined;
  const images = block.children.flatMap((child) =>
    child.type === 'link' ? child.children : [child],
  );
  return images.findLast((child) => child.type === 'image');
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`;
}

const LONGEST = 400;
