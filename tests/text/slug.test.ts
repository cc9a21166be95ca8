import { describe, expect, test } from 'vitest';
import { slugify } from '../../src/text/slug.ts';
import { allSyllables } from '../../src/text/syllable.ts';

describe('slugs', () => {
  test.each([
    ['Quận ủy Hải An: Sơ kết 6 tháng đầu năm', 'quan-uy-hai-an-so-ket-6-thang-dau-nam'],
    ['42/2022/NĐ-CP', '42-2022-nd-cp'],
    ['36-HD/VPTW', '36-hd-vptw'],
    ['“Đường” — 100 m² (mới)!', 'duong-100-m2-moi'],
    ['Đồng\u00a0chí', 'dong-chi'],
    ['--a  b--', 'a-b'],
    ['ĐẶC BIỆT', 'dac-biet'],
    ['日本', ''],
    ['…', ''],
    ['', ''],
  ])('%j becomes %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
    expect(slugify(text.normalize('NFD'))).toBe(slug);
  });

  test.each([
    ['sơ kết tháng', 100, 'so-ket-thang'],
    ['sơ kết tháng', 12, 'so-ket-thang'],
    ['sơ kết tháng', 11, 'so-ket'],
    ['sơ kết tháng', 7, 'so-ket'],
    ['sơ kết tháng', 6, 'so-ket'],
    ['sơ kết tháng', 5, 'so'],
    ['nghiêng', 4, 'nghi'],
  ])('%j in at most %i characters is %j', (text, maxLength, slug) => {
    expect(slugify(text, { maxLength })).toBe(slug);
  });

  test('every syllable gives lower-case ASCII', () => {
    const wrong = allSyllables().filter((syllable) => !/^[a-z]+$/.test(slugify(syllable)));
    expect(wrong).toEqual([]);
  });
});
