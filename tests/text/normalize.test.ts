import { describe, expect, test } from 'vitest';
import { fold, hasMarks, stripMarks, stripTone } from '../../src/text/fold.ts';
import { cleanSpaces, toNfc } from '../../src/text/normalize.ts';

describe('normalising', () => {
  test('composed and decomposed text become the same', () => {
    expect(toNfc('Đường'.normalize('NFD'))).toBe('Đường');
  });

  test.each([
    ['Đồng\u00a0chí', 'Đồng chí'],
    ['  hai \t dòng\r\n\u2003liền ', 'hai dòng liền'],
    ['\ufeffđầu tệp', 'đầu tệp'],
    ['', ''],
    ['\u00a0', ''],
  ])('the spaces of %j are cleaned', (text, clean) => {
    expect(cleanSpaces(text)).toBe(clean);
  });
});

describe('folding', () => {
  test.each([
    ['Đường Điện Biên Phủ', 'Duong Dien Bien Phu'],
    ['QUẬN ỦY HẢI AN', 'QUAN UY HAI AN'],
    ['nghiêng ngả, khuỷu tay', 'nghieng nga, khuyu tay'],
    ['\u00d0ảng \u00f0ội', 'Dang doi'],
    ['café Nestlé', 'cafe Nestle'],
    ['한국 が', '한국 が'],
  ])('all marks are taken off %j', (text, stripped) => {
    expect(stripMarks(text)).toBe(stripped);
    expect(stripMarks(text.normalize('NFD'))).toBe(stripped);
    expect(fold(text)).toBe(stripped.toLowerCase());
  });

  test.each([
    ['đường', 'đương'],
    ['Ấp Bắc', 'Âp Băc'],
    ['hòa hoà', 'hoa hoa'],
    ['ữ ợ ễ', 'ư ơ ê'],
  ])('only the tone is taken off %j', (text, toneless) => {
    expect(stripTone(text)).toBe(toneless);
    expect(stripTone(text.normalize('NFD'))).toBe(toneless);
  });

  test.each([
    ['đ', true],
    ['a\u0301', true],
    ['hải an', true],
    ['hai an 2020 – “hi”', false],
    ['', false],
  ])('%j has marks: %s', (text, expected) => {
    expect(hasMarks(text)).toBe(expected);
  });
});
