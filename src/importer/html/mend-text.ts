import type { Element, Parents, Root, Text } from 'hast';
import { convertLegacy } from '../../text/legacy/convert.ts';
import { detectLegacy, type LegacyEncoding } from '../../text/legacy/detect.ts';
import type { Ledger } from '../ledger.ts';
import { mendByFont } from '../mend-by-font.ts';
import { attribute, isBlock } from './text-of.ts';

/** Makes all text Unicode NFC: by the font where the page names an old one, else by what the letters spell. */
export function mendText(tree: Root, ledger: Ledger): void {
  const texts: Text[] = [];
  let byFont = 0;
  // One text for all, so that short cells are read with their neighbours; blocks stand on their own lines.
  let whole = '';
  const visit = (parent: Parents, inherited: string): void => {
    const font = (parent.type === 'element' && fontOf(parent)) || inherited;
    if (isBlock(parent)) whole += '\n';
    for (const child of parent.children) {
      if ('children' in child) visit(child, font);
      if (child.type !== 'text') continue;
      const written = child.value.normalize('NFC');
      child.value = mendByFont(written, font).normalize('NFC');
      if (child.value !== written) byFont++;
      texts.push(child);
      whole += child.value;
    }
  };
  visit(tree, '');
  if (byFont > 0)
    ledger.doubt(
      `Đã chuyển ${byFont} đoạn chữ phông cũ (TCVN3, VNI) sang Unicode theo tên phông; đọc lại các tên riêng và chữ hoa.`,
    );
  const found = mendRuns(texts, whole);
  for (const encoding of found) {
    ledger.doubt(
      `Đã chuyển chữ ${NAMES[encoding]} sang Unicode; đọc lại các tên riêng, chữ hoa và dấu câu.`,
    );
  }
}

function mendRuns(texts: readonly Text[], whole: string): ReadonlySet<LegacyEncoding> {
  const runs = detectLegacy(whole);
  let from = 0;
  for (const node of texts) {
    from = whole.indexOf(node.value, from);
    const to = from + node.value.length;
    let mended = '';
    let at = from;
    for (const run of runs.filter((one) => one.from < to && one.to > from)) {
      const start = Math.max(run.from, from);
      const end = Math.min(run.to, to);
      mended += whole.slice(at, start) + convertLegacy(whole.slice(start, end), run.encoding);
      at = end;
    }
    node.value = (mended + whole.slice(at, to)).replace(INVISIBLE, '');
    from = to;
  }
  return new Set(runs.map(({ encoding }) => encoding));
}

function fontOf(element: Element): string {
  const [, styled] = /font-family\s*:\s*([^;,]+)/i.exec(attribute(element, 'style')) ?? [];
  return styled ?? (element.tagName === 'font' ? attribute(element, 'face') : '');
}

/** Control characters, soft hyphens, zero-width spaces and joiners, byte order marks: left by portals and Word inside words. */
const INVISIBLE = /[\u0080-\u009f\u00ad\u200b-\u200d\u2060\ufeff]/g;

const NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI-Windows',
  viqr: 'VIQR',
  mojibake: 'vỡ mã (UTF-8 đọc nhầm)',
};
