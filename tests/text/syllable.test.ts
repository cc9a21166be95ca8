import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import {
  allSyllables,
  isSyllable,
  isUnmarkedSyllable,
  parseSyllable,
  readSyllable,
} from '../../src/text/syllable.ts';

const syllables = allSyllables();

describe('the inventory of syllables', () => {
  test('it is as large as the well-formed syllables of the language, each listed once', () => {
    expect(syllables.length).toBeGreaterThan(14_000);
    expect(syllables.length).toBeLessThan(18_000);
    expect(new Set(syllables).size).toBe(syllables.length);
  });

  test('each of its syllables is lower case, NFC and parses', () => {
    const isSound = (syllable: string) =>
      syllable === syllable.normalize('NFC').toLowerCase() && isSyllable(syllable);
    expect(syllables.filter((syllable) => !isSound(syllable))).toEqual([]);
  });

  test('case and Unicode form make no difference to any of them', () => {
    const differs = (syllable: string) => {
      const parts = JSON.stringify(parseSyllable(syllable));
      return [syllable.toUpperCase(), syllable.normalize('NFD')].some(
        (variant) => JSON.stringify(parseSyllable(variant)) !== parts,
      );
    };
    expect(syllables.filter(differs)).toEqual([]);
  });

  test('each folds to ASCII letters that may be a syllable without marks', () => {
    const isSound = (syllable: string) =>
      /^[a-z]+$/.test(fold(syllable)) && isUnmarkedSyllable(fold(syllable));
    expect(syllables.filter((syllable) => !isSound(syllable))).toEqual([]);
  });

  test('parts that differ belong to syllables that differ', () => {
    const parts = syllables.map((syllable) => JSON.stringify(parseSyllable(syllable)));
    expect(new Set(parts).size).toBe(syllables.length);
  });
});

describe('parsing a syllable', () => {
  test.each([
    ['anh', '', 'anh', 0],
    ['Đường', 'đ', 'ương', 2],
    ['NGHIÊNG', 'ngh', 'iêng', 0],
    ['gì', 'gi', 'i', 2],
    ['gìn', 'gi', 'in', 2],
    ['giếng', 'gi', 'iêng', 1],
    ['già', 'gi', 'a', 2],
    ['giúp', 'gi', 'up', 1],
    ['quý', 'qu', 'y', 1],
    ['quốc', 'qu', 'ôc', 1],
    ['quả', 'qu', 'a', 3],
    ['hoà', 'h', 'oa', 2],
    ['hòa', 'h', 'oa', 2],
    ['uỷ', '', 'uy', 3],
    ['yếu', '', 'yêu', 1],
    ['khuỷu', 'kh', 'uyu', 3],
    ['nguệch', 'ng', 'uêch', 5],
    ['thuở', 'th', 'uơ', 3],
    ['xoong', 'x', 'oong', 0],
    ['goòng', 'g', 'oong', 2],
    ['Đắk', 'đ', 'ăk', 1],
  ])('%s is %j + %j with tone %i', (text, initial, rhyme, tone) => {
    expect(parseSyllable(text)).toEqual({ initial, rhyme, tone });
  });

  test.each([
    ...['oong', 'uya', 'uyu', 'uych', 'uêch', 'uênh', 'oeo', 'oăm', 'oao', 'ươu', 'yêng', 'êu'],
    ...['uynh', 'uân', 'uây', 'oay', 'uyêt', 'ưu', 'iu', 'oet'],
  ])('the rhyme %s is known', (rhyme) => {
    expect(syllables.filter((each) => parseSyllable(each)?.rhyme === rhyme)).not.toEqual([]);
  });

  test.each([
    ...['web', 'covid', 'zalo', 'wifi', 'email', 'ocop', 'fan', 'jazz'],
    ...['ngiêng', 'nghành', 'kàm', 'cì', 'gế', 'ngề', 'qoan', 'qủa', 'hòan', 'cat', 'hàt', 'bẽch'],
    ...['iêu', 'miá', 'ńa', 'hảì', 'ôtô', 'hải an', 'đ', '', ' anh', '12'],
  ])('%j is no syllable', (text) => {
    expect(isSyllable(text)).toBe(false);
  });

  test.each([
    ['hòan', 'oan'],
    ['qúa', 'a'],
    ['gìa', 'a'],
    ['ngươì', 'ươi'],
  ])('reading forgives the misplaced tone of %s', (text, rhyme) => {
    expect(readSyllable(text)?.rhyme).toBe(rhyme);
    expect(parseSyllable(text)).toBeUndefined();
  });

  test.each([
    ['duong', true],
    ['truong', true],
    ['gieng', true],
    ['hoc', true],
    ['dak', true],
    ['haian', false],
    ['web', false],
    ['cas', false],
    ['ngi', false],
  ])('%s may be a syllable without marks: %s', (folded, expected) => {
    expect(isUnmarkedSyllable(folded)).toBe(expected);
  });
});
