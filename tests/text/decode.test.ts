import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { decodeKeys } from '../../src/text/keyboard/decode.ts';
import { encodeTelex } from '../../src/text/keyboard/telex.ts';
import { encodeVni } from '../../src/text/keyboard/vni.ts';
import { allSyllables } from '../../src/text/syllable.ts';

describe('a query typed with the keyboard off', () => {
  test.each([
    ['hari an', 'hải an'],
    ['ddangr uyr', 'đảng ủy'],
    ['Ddangr Uyr', 'Đảng Ủy'],
    ['DDANGR UYR', 'ĐẢNG ỦY'],
    ['cachs cacs chuwcs vuj trong', 'cách các chức vụ trong'],
    ['cach1 cac1 chu7c1 vu5 trong', 'cách các chức vụ trong'],
    ['d9ang3 uy3 quan65', 'đảng ủy quận'],
    ['“ddangr uyr”, -hopj', '“đảng ủy”, -họp'],
    ['cow banr hoanf thanhf khawcs', 'cơ bản hoàn thành khắc'],
    ['o73 sa6n golf khanh1 hoa2', 'ở sân golf khánh hòa'],
    ['khoong gian', 'không gian'],
    ['hoas', 'hóa'],
    ['tp.hair phongf', 'tp.hải phòng'],
    ['kinh tees-xax hooij', 'kinh tế-xã hội'],
    ['ddi oot taxi gas bus test covid', 'đi oot taxi gas bus test covid'],
  ])('%j is read as %j', (typed, meant) => {
    expect(decodeKeys(typed)).toEqual({ text: meant, decoded: true });
  });

  test('words that are doubtful alone are read beside one that is sure', () => {
    expect(decodeKeys('car las').decoded).toBe(false);
    expect(decodeKeys('car nhaf las').text).toBe('cả nhà lá');
    expect(decodeKeys('hddnd').decoded).toBe(false);
    expect(decodeKeys('hddnd thanhf phoos').text).toBe('hđnd thành phố');
    expect(decodeKeys('ootoo').decoded).toBe(false);
    expect(decodeKeys('xe ootoo khachs').text).toBe('xe ôtô khách');
    expect(decodeKeys('y1').decoded).toBe(false);
    expect(decodeKeys('y1 kie6n1 o6 to6').text).toBe('ý kiến ô tô');
  });

  test('one method does not vouch for the other', () => {
    expect(decodeKeys('ddangr quan1').text).toBe('đảng quan1');
    expect(decodeKeys('d9ang3 car').text).toBe('đảng car');
  });
});

describe('a query that is not keys stays as it is', () => {
  test.each([
    ...['web', 'covid', 'covid19', 'covid-19', 'zalo', 'ocop', 'wifi', 'wi-fi', 'test', 'email'],
    ...['taxi', 'visa', 'sofa', 'gas', 'bus', 'sars', 'virus', 'facebook', 'photoshop', 'camera'],
    ...['as', 'car', 'far', 'box', 'max', 'list', 'this', 'there', 'dana', 'tw', 'TW', 'mw', 'USA'],
    ...['a1', 'q12', 'quan 1', 'quan1', 'to5', 'lop6', 'thu7', 'f0', 'h5n1', 'co2', 'e5', 'b52'],
    ...['36-HD/VPTW', '42/2022/NĐ-CP', '30/6/2020', '30-6-2020', '1.200.000', 'tháng 6/2020'],
    ...['baochinhphu.vn', 'a@b.vn', 'https://example.vn/tin/', 'tes', 'vis', 'ngh', 'd', 'x'],
    ...[
      'hai an',
      'hải an',
      'dang uy quan hai an',
      'Sơn Đoòng',
      'son doong',
      'noi xoong',
      'ky ho so',
    ],
    ...['', ' ', '-', '"'],
  ])('%j', (typed) => {
    expect(decodeKeys(typed)).toEqual({ text: typed, decoded: false });
  });

  test('a known word is never read as keys', () => {
    expect(decodeKeys('hari an', (word) => word === 'hari').decoded).toBe(false);
    expect(decodeKeys('Hari ddangr', (word) => word === 'hari').text).toBe('Hari đảng');
  });

  test('decomposed text is composed and not read as keys', () => {
    expect(decodeKeys('hải an'.normalize('NFD'))).toEqual({ text: 'hải an', decoded: false });
  });
});

describe('every syllable', () => {
  // oong is hardly ever meant: it is left to the one who types ông.
  const syllables = allSyllables().filter((syllable) => !fold(syllable).includes('oon'));

  test('typed with or without marks is left alone', () => {
    const typed = new Set([...syllables, ...syllables.map(fold)]);
    expect([...typed].filter((word) => decodeKeys(word).decoded)).toEqual([]);
  });

  test('typed in Telex beside a sure word is read, save where a loanword has the same keys', () => {
    const missed = syllables.filter(
      (each) => decodeKeys(`ddangr ${encodeTelex(each)}`).text !== `đảng ${each}`,
    );
    expect(missed.map(encodeTelex).join(' ')).toMatchInlineSnapshot(
      `"bar bus los maps maur pos sos tax town xix gas of is ix imf gis"`,
    );
  });

  test('typed in VNI beside a sure word is read, save a vowel with only a tone', () => {
    const missed = syllables.filter(
      (each) => decodeKeys(`d9ang3 ${encodeVni(each)}`).text !== `đảng ${each}`,
    );
    expect(missed.map(encodeVni).filter((keys) => !/^[aeiou][1-5]$/.test(keys))).toEqual([]);
  });
});
