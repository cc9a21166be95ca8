import { describe, expect, test } from 'vitest';
import { decodeTelex, encodeTelex } from '../../src/text/keyboard/telex.ts';
import { decodeVni, encodeVni } from '../../src/text/keyboard/vni.ts';
import { allSyllables } from '../../src/text/syllable.ts';
import { toNewToneStyle } from '../../src/text/tone.ts';

const syllables = allSyllables();

describe.each([
  { name: 'Telex', encode: encodeTelex, decode: decodeTelex },
  { name: 'VNI', encode: encodeVni, decode: decodeVni },
])('$name', ({ encode, decode }) => {
  test('every syllable, in either tone style, case and Unicode form, comes back from its keys', () => {
    const isLost = (syllable: string) =>
      decode(encode(syllable)) !== syllable ||
      decode(encode(toNewToneStyle(syllable).normalize('NFD'))) !== syllable ||
      (syllable.length > 1 && decode(encode(syllable.toUpperCase())) !== syllable.toUpperCase());
    expect(syllables.filter(isLost)).toEqual([]);
  });

  test('the keys of every syllable are ASCII', () => {
    expect(syllables.filter((syllable) => !/^[a-z1-9]+$/.test(encode(syllable)))).toEqual([]);
  });
});

describe('typing out', () => {
  test.each([
    ['cách các chức vụ trong', 'cachs cacs chuwcs vuj trong', 'cach1 cac1 chu7c1 vu5 trong'],
    ['đường', 'dduwowngf', 'd9u7o7ng2'],
    ['ĐẢNG ỦY', 'DDANGR UYR', 'D9ANG3 UY3'],
    ['Ấp Bắc', 'AAps Bawcs', 'A6p1 Ba8c1'],
    ['nồi xoong', 'nooif xooong', 'no6i2 xoong'],
    ['bêtông, web 2.0', 'beetoong, web 2.0', 'be6to6ng, web 2.0'],
    ['Müller ńa', 'Müller ńa', 'Müller ńa'],
  ])('%s is typed %s or %s', (text, telex, vni) => {
    expect(encodeTelex(text)).toBe(telex);
    expect(encodeVni(text)).toBe(vni);
  });
});

describe('Telex keys in the orders that people use', () => {
  test.each([
    ['dduwowngf', 'đường'],
    ['duwowngfd', 'đường'],
    ['duongwdf', 'đường'],
    ['dduowngf', 'đường'],
    ['dduwongf', 'đường'],
    ['dduongfw', 'đường'],
    ['DDUWOWNGF', 'ĐƯỜNG'],
    ['Dduwowngf', 'Đường'],
    ['hari', 'hải'],
    ['hair', 'hải'],
    ['uyr', 'ủy'],
    ['ury', 'ủy'],
    ['hoaf', 'hòa'],
    ['tieengs', 'tiếng'],
    ['tienges', 'tiếng'],
    ['tieesng', 'tiếng'],
    ['vietej', 'việt'],
    ['thuowr', 'thuở'],
    ['muaw', 'mưa'],
    ['hoawcs', 'hoắc'],
    ['quow', 'quơ'],
    ['ruouwj', 'rượu'],
    ['gif', 'gì'],
    ['gieengs', 'giếng'],
    ['ngoeof', 'ngoèo'],
    ['ngoaos', 'ngoáo'],
    ['xoong', 'xông'],
    ['xooong', 'xoong'],
    ['tw', 'tư'],
    ['ngwowif', 'người'],
    ['wng', 'ưng'],
    ['trong', 'trong'],
    ['ys', 'ý'],
  ])('%s is %s', (keys, word) => {
    expect(decodeTelex(keys)).toBe(word);
  });

  test.each([
    ...[
      'web',
      'covid',
      'zalo',
      'wifi',
      'email',
      'ocop',
      'cat',
      'catf',
      'cass',
      'casf',
      'ddd',
      'bcd',
    ],
    ...['s', '', 'hải', 'ha1', 'cas tor', 'nghieengsssssssss', 'a'.repeat(5000)],
  ])('%j is no syllable', (keys) => {
    expect(decodeTelex(keys)).toBeUndefined();
  });
});

describe('VNI keys in the orders that people use', () => {
  test.each([
    ['d9u7o7ng2', 'đường'],
    ['d9uo7ng2', 'đường'],
    ['duong972', 'đường'],
    ['duong279', 'đường'],
    ['D9ANG3', 'ĐẢNG'],
    ['ha3i', 'hải'],
    ['hai3', 'hải'],
    ['tie61ng', 'tiếng'],
    ['tieng61', 'tiếng'],
    ['o73', 'ở'],
    ['thuo73', 'thuở'],
    ['hoa8c1', 'hoắc'],
    ['gi2', 'gì'],
    ['uy3', 'ủy'],
    ['xoong', 'xoong'],
  ])('%s is %s', (keys, word) => {
    expect(decodeVni(keys)).toBe(word);
  });

  test.each([
    'covid19',
    'q12',
    'quan12',
    'h5n1',
    'cat2',
    'a0',
    '1a',
    'ca11',
    'e8',
    '2020',
    '',
    'tờ1',
  ])('%j is no syllable', (keys) => {
    expect(decodeVni(keys)).toBeUndefined();
  });
});
