import { describe, expect, test } from 'vitest';
import { checkSize, decodeSource, maxFileBytes } from '../../src/model/decode.ts';

const decode = (bytes: Uint8Array | string) =>
  decodeSource({ file: 'content/tin/a.md', bytes: Buffer.from(bytes as string) });
const places = (bytes: Uint8Array | string) =>
  decode(bytes).problems.map(({ id, line, column }) => `${line}:${column} ${id}`);

describe('bytes become text', () => {
  test.each([
    ['Windows line ends', 'một\r\nhai\r\n', 'một\nhai\n'],
    ['old Mac line ends', 'một\rhai', 'một\nhai'],
    ['a byte order mark', '\uFEFFmột', 'một'],
    ['NFD', 'Hải An'.normalize('NFD'), 'Hải An'.normalize('NFC')],
  ])('with %s put right', (_, written, text) => {
    expect(decode(written).text).toBe(text);
  });

  test('and sound bytes have no problem', () => {
    expect(decode('Hải An\n')).toEqual({ text: 'Hải An\n', problems: [] });
  });
});

describe('bytes that are no text of ours are refused', () => {
  test.each([
    ['in UTF-16 LE', Buffer.from('\uFEFFHải', 'utf16le'), '1:1 khong-phai-utf8'],
    ['in UTF-16 BE', Buffer.from('\uFEFFHải', 'utf16le').swap16(), '1:1 khong-phai-utf8'],
    ['in UTF-16 without its mark', Buffer.from('ab\ncd', 'utf16le'), '1:2 khong-phai-utf8'],
    ['in TCVN3', Buffer.from([0x48, 0x0a, 0x48, 0xb6, 0x69]), '2:2 khong-phai-utf8'],
    ['after old Mac line ends', Buffer.from([0x48, 0x0d, 0x48, 0x0d, 0xb6]), '3:1 khong-phai-utf8'],
  ])('%s', (_, bytes, problem) => {
    expect(decode(bytes).text).toBeUndefined();
    expect(places(bytes)).toEqual([problem]);
  });

  test('by their size alone, before they are read', () => {
    expect(checkSize('content/tin/a.md', maxFileBytes)).toBeUndefined();
    expect(checkSize('content/tin/a.md', maxFileBytes + 1)?.id).toBe('tep-qua-lon');
  });
});

test('NFD is placed at the first letter that is not composed', () => {
  expect(places(`một\nhai ${'ba là bốn'.normalize('NFD')}`)).toEqual(['2:9 chua-chuan-nfc']);
});
