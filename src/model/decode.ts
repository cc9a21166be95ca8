import { toNfc } from '../text/normalize.ts';
import { decodeUtf8 } from './encoding.ts';
import type { Problem } from './problem.ts';

/**
 * 31 characters beside each other of which none is a plain letter, a sign or a Vietnamese letter in one piece. Without
 * them there is no pile of marks, and this is many times quicker to say than `\p{M}`.
 */
const PERHAPS_MARKS = /[^\0-\u02FF\u1E00-\u1EFF\u2000-\u206F]{31}/;

/** An article is text: anything larger was pasted with pictures inside or isn't an article. */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * The text of a content file: UTF-8, without a byte order mark, line ends `\n`, NFC.
 * `text` is undefined when the bytes can't be read as text; `problems` says why.
 */
export function decodeSource({ file, bytes }: Source): Decoded {
  const tooLarge = checkSize(file, bytes.length);
  if (tooLarge) return { problems: [tooLarge] };
  const decoded = decodeUtf8(file, bytes);
  if (!decoded.ok) return { problems: [decoded.problem] };
  if (decoded.text.trim() === '') return { problems: [empty(file)] };

  const lines = decoded.text.replace(/\r\n?/g, '\n');
  const pile = PERHAPS_MARKS.test(lines) ? /\p{M}{31}/u.exec(lines) : null;
  if (pile) return { problems: [piledMarks(file, lines, pile.index)] };
  const text = toNfc(lines);
  const problems: Problem[] = [];
  if (hasBom(bytes)) problems.push(bom(file));
  if (text !== lines) problems.push(notNfc(file, lines));
  return { text, problems };
}

/** Refuses a file by its size alone, so that it needs not be read. */
export function checkSize(file: string, size: number): Problem | undefined {
  if (size <= maxFileBytes) return undefined;
  return {
    ...start(file),
    severity: 'error',
    id: 'tep-qua-lon',
    message: `Tệp nặng ${megabytes(size)}, quá mức ${megabytes(maxFileBytes)} cho một tệp văn bản.`,
    mend: 'Kiểm tra xem có ảnh hay tệp khác bị dán thẳng vào bài không; lưu chúng thành tệp riêng đặt cạnh bài rồi dẫn tới.',
  };
}

function notNfc(file: string, text: string): Problem {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => toNfc(line) !== line);
  const written = lines[index] ?? '';
  const normal = toNfc(written);
  let column = 0;
  while (column < written.length && written[column] === normal[column]) column += 1;
  return {
    file,
    line: index + 1,
    column: column + 1,
    severity: 'warning',
    id: 'chua-chuan-nfc',
    message:
      'Tệp có chữ viết bằng Unicode tổ hợp (dấu tách rời khỏi chữ), không phải Unicode dựng sẵn.',
    mend: 'Trang vẫn hiện đúng vì chữ được chuẩn hóa khi dựng; để hết cảnh báo, chọn bảng mã “Unicode dựng sẵn” trong bộ gõ rồi chép lại đoạn này.',
  };
}

/**
 * No script piles more than 30 marks on a letter (Unicode UAX #15, Stream-Safe Text Format), and normalising
 * takes quadratic time over such piles.
 */
function piledMarks(file: string, text: string, index: number): Problem {
  const before = text.slice(0, index).split('\n');
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    severity: 'error',
    id: 'dau-chong-chat',
    message: 'Có hơn 30 dấu chồng lên một chữ.',
    mend: 'Xóa chỗ này rồi gõ lại.',
  };
}

function hasBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function bom(file: string): Problem {
  return {
    ...start(file),
    severity: 'warning',
    id: 'co-bom',
    message: 'Đầu tệp có dấu BOM (ba byte ẩn EF BB BF).',
    mend: 'Trang vẫn dựng đúng; để hết cảnh báo, lưu lại tệp với mã hóa “UTF-8”, không chọn “UTF-8 with BOM”.',
  };
}

function empty(file: string): Problem {
  return {
    ...start(file),
    severity: 'error',
    id: 'tep-trong',
    message: 'Tệp trống, chưa có nội dung nào.',
    mend: 'Viết nội dung rồi lưu lại, hoặc xóa tệp này đi.',
  };
}

function start(file: string): Pick<Problem, 'file' | 'line' | 'column'> {
  return { file, line: 1, column: 1 };
}

function megabytes(size: number): string {
  return `${new Intl.NumberFormat('vi', { maximumFractionDigits: 1 }).format(size / 1024 / 1024)} MB`;
}

/** One content file as it lies on disk. */
export interface Source {
  /** Path from the content folder's parent, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Decoded {
  readonly text?: string;
  readonly problems: readonly Problem[];
}
