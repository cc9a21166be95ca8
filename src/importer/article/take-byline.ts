import type { Root, RootContent } from 'mdast';
import { slugify } from '../../text/slug.ts';
import type { Ledger } from '../ledger.ts';
import { isPicture, textOfBlock } from './text-of-block.ts';

/**
 * Takes the signature off the end of an article: its authors, and the source of a reprint (`Theo Chinhphu.vn`).
 * A name in the register is sure; a line that only looks like names is taken too, and put in doubt.
 */
export function takeByline(tree: Root, authors: readonly string[], ledger: Ledger): Byline {
  const byline: { author?: string[]; source?: string } = {};
  // A source may stand above the author or below.
  for (let left = 3; left > 0; left--) {
    const last = lastText(tree);
    if (!last || tree.children.length < 2) break;
    const line = textOfBlock(last);
    const source = readSource(line);
    const names = byline.author || source ? undefined : readNames(line, authors);
    if (source && !byline.source) {
      byline.source = source.rest;
      ledger.remove('Chữ dẫn của dòng nguồn tin', source.label);
    } else if (names) {
      byline.author = names.names;
      if (names.label !== '') ledger.remove('Chữ dẫn của dòng tác giả', names.label);
      if (!names.isKnown)
        ledger.doubt(
          `Lấy “${line}” ở cuối bài làm tác giả; tên này chưa có trong danh sách tác giả.`,
          'author',
        );
    } else break;
    tree.children.splice(tree.children.indexOf(last), 1);
  }
  return byline;
}

function lastText(tree: Root): RootContent | undefined {
  const last = tree.children.findLast(({ type }) => type !== 'footnoteDefinition');
  return last?.type === 'paragraph' && !isPicture(last) ? last : undefined;
}

function readSource(line: string): { label: string; rest: string } | undefined {
  const [, label = '', rest = ''] =
    /^\(?((?:Theo|Nguồn(?: tin)?)\s*:?)\s*(.+?)[).]*$/u.exec(line) ?? [];
  const isShort = rest.split(' ').length <= 8 && rest.length <= 60;
  return rest !== '' && isShort && /^[\p{Lu}\p{Ll}\d]*[\p{Lu}.]/u.test(rest)
    ? { label, rest }
    : undefined;
}

function readNames(line: string, authors: readonly string[]) {
  const bare = line.replace(/[./\s]+$/u, '').replace(/^\((.*)\)$/u, '$1');
  const [, label = '', rest = bare] = LABEL.exec(bare) ?? [];
  const parts = rest.split(/\s*(?:,|;|\s[–—-]\s|\svà\s)\s*/u).filter(Boolean);
  const known = new Map(authors.map((name) => [slugify(name), name]));
  const isKnown = parts.length > 0 && parts.every((part) => known.has(slugify(part)));
  const isLike = parts.length > 0 && parts.length <= 4 && parts.every((part) => NAME.test(part));
  if (!isKnown && !isLike) return undefined;
  const lost = [label.replace(/:\s*$/, ''), ...(rest.match(/\svà\s/gu) ?? [])]
    .map((one) => one.trim())
    .filter(Boolean);
  return {
    names: parts,
    label: lost.join(' '),
    isKnown,
  };
}

/** `Tin, ảnh: `, `Bài và ảnh: `, `Tác giả: `, `Tin ảnh Ngô Tấm` */
const LABEL =
  /^((?:tin(?: bài)?|bài|ảnh|tác giả|người viết|thực hiện|pv)(?:\s*(?:,|và|&|-|–|\/)?\s*(?:tin|bài|ảnh|clip|video))*\s*[:-]?)\s+(?=\p{Lu})(.+)$/iu;

/** One to five words with capitals: Anh Ngọc, Lê Thị Hồng Vân, T.Anh, Ban Biên tập. */
const NAME = /^(?:Ban [Bb]iên tập|\p{Lu}[\p{L}.’']*(?:\s\p{Lu}[\p{L}.’']*){0,4})$/u;

export interface Byline {
  readonly author?: readonly string[];
  readonly source?: string;
}
