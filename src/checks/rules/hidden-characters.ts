import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Characters that nobody sees, but search, links and screen readers do. */
export const hiddenCharacters: TextRule = {
  id: 'ky-tu-an',
  severity: 'warning',
  title: 'Bài không có ký tự ẩn.',
  why: 'Ký tự ẩn nằm giữa chữ làm tìm kiếm không ra, liên kết hỏng và máy đọc ngắt sai, mà mắt thường không thấy.',
  ok: [{ files: { [sampleFile]: sampleArticle({}, 'Gia đình 👨‍👩‍👧 vui Tết.') } }],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ title: 'Sơ\u200B kết' }, 'Hải\u200B An họp\u00AD.') },
      at: [`${sampleFile}:2:10`, `${sampleFile}:8:4`, `${sampleFile}:8:12`],
    },
  ],
  *checkText({ entry, at, legacy }: Document): Iterable<Finding> {
    const { file, yaml, body } = entry;
    for (const [number, line] of yaml.text.split('\n').entries()) {
      for (const { 0: hidden, index } of line.matchAll(HIDDEN)) {
        yield { file, line: yaml.line + number, column: index + 1, ...describe(hidden) };
      }
    }
    for (const { 0: hidden, index } of body.matchAll(HIDDEN)) {
      if (legacy.some(({ from, to }) => index >= from && index < to)) continue;
      yield { file, ...at(index), ...describe(hidden) };
    }
  },
};

function describe(hidden: string) {
  const code = hidden.codePointAt(0) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `Có ký tự ẩn ${number} (${names[number] ?? 'ký tự điều khiển'}) ở chỗ này.`,
    mend: 'Xóa chữ ở hai bên chỗ này rồi gõ lại; ký tự ẩn mất theo.',
  };
}

const names: Readonly<Record<string, string>> = {
  'U+00AD': 'dấu ngắt từ mềm',
  'U+200B': 'dấu cách không bề rộng',
  'U+200C': 'dấu không nối chữ',
  'U+200D': 'dấu nối chữ',
  'U+2028': 'dấu ngắt dòng',
  'U+2029': 'dấu ngắt đoạn',
  'U+2060': 'dấu dính từ',
  'U+FEFF': 'dấu BOM',
  'U+FFFC': 'chỗ của một hình đã mất',
  'U+FFFD': 'chữ không đọc được',
};

/** Control, zero-width and direction characters; the joiner inside a picture character is a part of it. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFFC\uFFFD]|(?<!\p{Extended_Pictographic}\p{Emoji_Modifier}?\uFE0F?)\u200D/gu;
