import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeBytes } from '../../src/importer/decode-bytes.ts';
import { mendLegacy } from '../../src/text/legacy/convert.ts';
import { encodeTcvn3, encodeVniWindows } from '../text/legacy/encoders.ts';

const TEXT = 'Hội nghị tổng kết phong trào thi đua của toàn huyện đã thống nhất kế hoạch.';

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-8, decomposed', Buffer.from(TEXT.normalize('NFD'))],
  ['UTF-16 of Notepad', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['Windows-1258', iconv.encode(decomposeTones(TEXT), 'windows-1258')],
  ['TCVN3', Buffer.from(encodeTcvn3(TEXT), 'latin1')],
  ['VNI-Windows', Buffer.from(encodeVniWindows(TEXT), 'latin1')],
])('a text file in %s is read', (_, bytes) => {
  expect(mendLegacy(decodeBytes(bytes)).text).toBe(TEXT);
});

test('what a page says of its encoding is believed when it is no UTF-8', () => {
  const bytes = iconv.encode('Café crème', 'windows-1252');
  expect(decodeBytes(bytes, 'windows-1252')).toBe('Café crème');
  expect(decodeBytes(Buffer.from(TEXT), 'windows-1252')).toBe(TEXT);
  expect(() => decodeBytes(bytes, 'no-such-encoding')).not.toThrow();
});

/** As Windows-1258 has it: the letter with its shape, then the tone. */
function decomposeTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([aeouAEOU])([\u0323])?([\u0302\u0306\u031b])/g,
      (_, letter: string, dot: string | undefined, shape: string) =>
        (letter + shape).normalize('NFC') + (dot ?? ''),
    );
}
