import { convertLegacy } from '../../text/legacy/convert.ts';
import { detectLegacy, type LegacyEncoding } from '../../text/legacy/detect.ts';
import type { Document } from '../document.ts';
import { LineStarts } from '../passage.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Text in an encoding from before Unicode is gibberish to readers and to search. */
export const legacyEncoding: TextRule = {
  id: 'bang-ma-cu',
  severity: 'warning',
  title: 'Bài viết bằng Unicode, không phải bảng mã cũ (TCVN3, VNI, VIQR) hay chữ bị đọc nhầm mã.',
  why: 'Chữ của bảng mã cũ chỉ đọc được khi máy có đúng phông cũ; trên trang, bạn đọc thấy chữ vỡ và tìm kiếm không ra. Cơ quan nhà nước dùng Unicode theo TCVN 6909:2001.',
  ok: [{ files: { [sampleFile]: sampleArticle({}, 'Quản lý đô thị; café, Zürich, naïve.') } }],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({}, 'Phßng Qu¶n lÝ ®« thÞ quËn.') },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Uyû ban nhaân daân quaän hoïp.') },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Quáº£n lÃ½ Ä‘Ã´ thá»‹ quáº\u00adn.') },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, "Qua^.n U?y ho.p: to^?ng ke^'t co^ng ta'c.") },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText({ entry, at, legacy }: Document): Iterable<Finding> {
    const { file, yaml, body } = entry;
    for (const { encoding, from, to } of detectLegacy(yaml.text)) {
      const { line, column } = new LineStarts(yaml.text).placeOf(from);
      const words = describe(encoding, yaml.text.slice(from, to));
      yield { file, line: yaml.line + line - 1, column, ...words };
    }
    for (const { encoding, from, to } of legacy) {
      yield { file, ...at(from), ...describe(encoding, body.slice(from, to)) };
    }
  },
};

function describe(encoding: LegacyEncoding, written: string) {
  return {
    message: `Chữ ở đây ${names[encoding]}: “${shorten(written)}”.`,
    mend: `Chuyển mã sang Unicode dựng sẵn; chỗ này đọc là “${shorten(convertLegacy(written, encoding))}”.`,
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}

const names: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: 'viết bằng bảng mã TCVN3 (ABC, phông .Vn…)',
  vni: 'viết bằng bảng mã VNI-Windows (phông VNI-…)',
  viqr: 'viết kiểu VIQR (dấu gõ rời bằng ký tự thường)',
  mojibake: 'là Unicode bị đọc nhầm bảng mã rồi lưu lại',
};
