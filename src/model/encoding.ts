import type { Problem } from './problem.ts';

/** The bytes as UTF-8 text without its byte order mark, or the problem that they are in another encoding. */
export function decodeUtf8(file: string, bytes: Uint8Array): Decoding {
  const mark = `${bytes[0]},${bytes[1]}`;
  const other = otherMarks[mark];
  if (other !== undefined) {
    const message = `Tệp được lưu bằng mã ${other} (Notepad gọi là “Unicode”), không phải UTF-8.`;
    return { ok: false, problem: refuse(file, { line: 1, column: 1 }, message) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const nul = text.indexOf('\0');
    if (nul === -1) return { ok: true, text };
    const place = placeOf(text, nul);
    const message = `Tệp không phải văn bản UTF-8: dòng ${place.line} có byte 0, như trong tệp ảnh hay tệp Word.`;
    return { ok: false, problem: refuse(file, place, message) };
  } catch {
    const lossy = new TextDecoder().decode(bytes);
    const place = placeOf(lossy, lossy.indexOf('\uFFFD'));
    const message = `Tệp không phải UTF-8: dòng ${place.line} có byte không đọc được, có thể do bảng mã cũ (TCVN3, VNI, Windows-1258).`;
    return { ok: false, problem: refuse(file, place, message) };
  }
}

function placeOf(text: string, index: number): Place {
  const before = text.slice(0, index).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function refuse(file: string, place: Place, message: string): Problem {
  return {
    file,
    ...place,
    severity: 'error',
    id: 'khong-phai-utf8',
    message,
    mend: 'Mở tệp, chọn “Lưu thành” (Save As) với mã hóa (Encoding) “UTF-8”; nếu chữ đã bị vỡ thì chuyển mã sang Unicode trước.',
  };
}

/** Byte order marks of UTF-16. */
const otherMarks: Readonly<Record<string, string>> = {
  '255,254': 'UTF-16 LE',
  '254,255': 'UTF-16 BE',
};

type Place = Pick<Problem, 'line' | 'column'>;

type Decoding =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };
