import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Ledger } from '../ledger.ts';
import { attribute, textOf } from './text-of.ts';

/** Takes out what runs, embeds or asks: scripts, handlers, frames, forms, hidden parts. Words in them are listed. */
export function dropUnsafe(tree: Root, ledger: Ledger): void {
  let handlers = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' || node.type === 'doctype') {
      if (parent && index !== undefined) parent.children.splice(index, 1);
      return index;
    }
    if (node.type !== 'element') return undefined;
    const why = reasonToDrop(node);
    if (why !== undefined && parent && index !== undefined) {
      parent.children.splice(index, 1);
      const isTold = textOf(node).trim() !== '' || (why !== SILENTLY && why !== FORM);
      if (isTold) ledger.remove(why, textOf(node));
      return [SKIP, index];
    }
    for (const name of Object.keys(node.properties)) {
      if (!/^on/i.test(name)) continue;
      handlers++;
      node.properties[name] = undefined;
    }
    unlinkRunning(node, ledger);
    return undefined;
  });
  if (handlers > 0) ledger.remove(`${handlers} lệnh chạy khi bấm hoặc mở trang (thuộc tính on…)`);
}

function reasonToDrop(element: Element): string | undefined {
  const { tagName } = element;
  if (tagName === 'script') return 'Mã lệnh (script)';
  if (/^(?:style|link|meta|base|template)$/.test(tagName)) return SILENTLY;
  if (/^(?:iframe|object|embed|video|audio|frame|applet)$/.test(tagName)) {
    const from = attribute(element, 'src') || attribute(element, 'data');
    return `Phần nhúng từ nơi khác (${tagName}${from === '' ? '' : `: ${from}`})`;
  }
  if (/^(?:svg|math|canvas|map)$/.test(tagName)) return `Hình vẽ trong trang (${tagName})`;
  if (/^(?:input|textarea|select|button|label|fieldset)$/.test(tagName)) return FORM;
  if (tagName === 'noscript') return 'Phần thay thế khi tắt mã lệnh';
  const isHidden =
    'hidden' in element.properties || /display:\s*none/i.test(attribute(element, 'style'));
  return isHidden ? 'Phần bị ẩn trên trang cũ' : undefined;
}

function unlinkRunning(element: Element, ledger: Ledger): void {
  const target = attribute(element, 'href');
  // Browsers pass over control characters and spaces before and in the scheme.
  const scheme = /^([a-z][a-z\d+.-]*):/i
    .exec(target.replace(/[\p{Cc}\s]/gu, ''))?.[1]
    ?.toLowerCase();
  if (scheme === undefined || ALLOWED.has(scheme)) return;
  element.tagName = 'span';
  element.properties = {};
  ledger.remove(`Đường liên kết không mở được trên trang (${scheme}:)`);
}

const FORM = 'Ô nhập, nút bấm của trang cũ';

const SILENTLY = 'Phần khai báo của trang';

const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);
