import type { Ledger } from '../ledger.ts';

/** Lists the words of a Word file that an article does without: page headers, comments, drawings, deleted text, formulas. */
export function noteUnreadParts(files: ReadonlyMap<string, Uint8Array>, ledger: Ledger): void {
  for (const [name, bytes] of files) {
    const why = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (why === undefined) continue;
    const text = textIn(new TextDecoder().decode(bytes), /<(?:w|a):t(?:\s[^>]*)?>([^<]*)</g);
    if (text !== '') ledger.remove(why, text);
  }
  const body = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
    .map((name) => new TextDecoder().decode(files.get(name)))
    .join('\n');
  const deleted = textIn(body, /<w:delText(?:\s[^>]*)?>([^<]*)</g);
  if (deleted !== '')
    ledger.remove('Chữ đã xóa, còn lưu ở chế độ theo dõi thay đổi của Word', deleted);
  const formulas = textIn(body, /<m:t(?:\s[^>]*)?>([^<]*)</g);
  if (formulas !== '') {
    ledger.remove('Công thức toán', formulas);
    ledger.doubt(
      'Công thức toán trong văn bản Word không chuyển được; viết lại bằng chữ hoặc chụp thành ảnh.',
    );
  }
}

function textIn(xml: string, pattern: RegExp): string {
  return [...xml.matchAll(pattern)]
    .map(([, text = '']) => text)
    .join(' ')
    .replace(/&(lt|gt|quot|apos|amp|#\d+|#x[\da-f]+);/gi, (_, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? '';
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/(?:header|footer)\d*\.xml$/, 'Đầu trang, chân trang của văn bản Word'],
  [/^word\/comments\.xml$/, 'Lời ghi chú của người duyệt trong Word'],
  [/^word\/(?:diagrams\/data|charts\/chart)\d*\.xml$/, 'Chữ trong sơ đồ, biểu đồ của Word'],
];

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};
