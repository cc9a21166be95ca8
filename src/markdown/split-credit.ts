import { cleanSpaces } from '../text/normalize.ts';

/** Parts a caption from its credit: `Lễ ra quân. Ảnh: Anh Ngọc`, `Lễ ra quân (Nguồn: TTXVN)`. Either may be empty. */
export function splitCredit(text: string): { caption: string; credit: string } {
  const title = cleanSpaces(text);
  const match = CREDIT.exec(title);
  if (!match) return { caption: title, credit: '' };
  const caption = title.slice(0, match.index).trimEnd();
  const credit = title.slice(match.index).trimStart();
  const isBracketed = credit.startsWith('(') && credit.endsWith(')');
  return { caption, credit: isBracketed ? credit.slice(1, -1) : credit };
}

/** `Ảnh:`, `Ảnh minh họa:`, `Nguồn:`, `Nguồn ảnh:` with something after it. Capital only: `trong ảnh: …` is caption. */
const CREDIT = /(?:^|[ (])(?:Ảnh(?: \p{Ll}+){0,3}|Nguồn(?: ảnh)?) ?: ?\S/u;
