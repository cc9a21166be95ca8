import { toNfc } from '../text/normalize.ts';
import type { Problem } from './problem.ts';

/** An article is text: anything larger was pasted with pictures inside or isn't an article. */
export const maxFileBytes = 2 * 1024 * 1024;

/**
 * The text of a content file: UTF-8, without a byte order mark, line ends `\n`, NFC.
 * `text` is undefined when the bytes can't be read as text; `problems` says why.
 */
export function decodeSource({ file, bytes }: Source): Decoded {
  const refusal = checkSize(file, bytes.length) ?? refuseUtf16(file, bytes);
  if (refusal) return { problems: [refusal] };

  const written = decodeUtf8(bytes);
  if (written === undefined) return { problems: [notUtf8(file, bytes)] };
  if (written.trim() === '') return { problems: [empty(file)] };

  const lines = written.replace(/\r\n?/g, '\n');
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

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    // The decoder drops a byte order mark by itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuseUtf16(file: string, bytes: Uint8Array): Problem | undefined {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return undefined;
  return {
    ...start(file),
    severity: 'error',
    id: 'khong-phai-utf8',
    message: `Tệp được lưu bằng mã UTF-16 ${isLittle ? 'LE' : 'BE'} (Notepad gọi là “Unicode”), không phải UTF-8.`,
    mend: saveAsUtf8,
  };
}

function notUtf8(file: string, bytes: Uint8Array): Problem {
  const { line, column } = firstBadByte(bytes);
  return {
    file,
    line,
    column,
    severity: 'error',
    id: 'khong-phai-utf8',
    message: `Tệp không phải UTF-8: dòng ${line} có byte không đọc được, có thể do bảng mã cũ (TCVN3, VNI, Windows-1258).`,
    mend: saveAsUtf8,
  };
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const newline = 0x0a;
  let line = 1;
  for (let from = 0; from <= bytes.length; line += 1) {
    const next = bytes.indexOf(newline, from);
    const to = next === -1 ? bytes.length : next;
    const slice = bytes.subarray(from, to);
    if (decodeUtf8(slice) === undefined) {
      const replaced = new TextDecoder('utf-8', { ignoreBOM: false }).decode(slice);
      return { line, column: replaced.indexOf('\uFFFD') + 1 };
    }
    from = to + 1;
  }
  return { line: 1, column: 1 };
}

function notNfc(file: string, text: string): Problem {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => toNfc(line) !== line);
  const written = lines[index] ?? '';
  const normal = toNfc(written);
  let column = 0;
  while (written[column] === normal[column]) column += 1;
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

const saveAsUtf8 =
  'Mở tệp, chọn “Lưu thành” (Save As) với mã hóa (Encoding) “UTF-8”; nếu chữ đã bị vỡ thì chuyển mã sang Unicode trước.';

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
