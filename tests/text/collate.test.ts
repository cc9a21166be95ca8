import { describe, expect, test } from 'vitest';
import { compareVietnamese, firstLetter } from '../../src/text/collate.ts';

describe('Vietnamese order', () => {
  test.each([
    ['the letters', ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y']],
    ['the tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters before tones', ['Đào An', 'Đạo An', 'Đào Bình']],
    ['numbers by value', ['Tổ 2', 'Tổ 10', 'Tổ 11']],
    ['either case', ['ấp', 'Bắc', 'cảng', 'Dương', 'Đông']],
  ])('keeps %s in place', (_, sorted) => {
    expect(sorted.toReversed().sort(compareVietnamese)).toEqual(sorted);
  });

  test.each([
    ['hòa', 'hoà'],
    ['Ủy ban', 'Uỷ ban'],
    ['kỹ', 'kĩ'],
    ['đường', 'đường'.normalize('NFD')],
  ])('%s and %s are equal', (a, b) => {
    expect(compareVietnamese(a, b)).toBe(0);
  });
});

describe('the letter in an index', () => {
  test.each([
    ['Đường', 'Đ'],
    ['dương', 'D'],
    ['Ấp', 'Â'],
    ['ắc quy', 'Ă'],
    ['ứng', 'Ư'],
    ['ỷ', 'Y'],
    ['“Ông', 'Ô'],
    ['école', 'E'],
    ['zalo', 'Z'],
    ['30 năm', '#'],
    ['日本', '#'],
    ['', '#'],
  ])('of %j is %s', (text, letter) => {
    expect(firstLetter(text)).toBe(letter);
    expect(firstLetter(text.normalize('NFD'))).toBe(letter);
  });
});
