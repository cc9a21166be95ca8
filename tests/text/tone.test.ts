import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { allSyllables } from '../../src/text/syllable.ts';
import { toNewToneStyle, toOldToneStyle, toSharedSpelling } from '../../src/text/tone.ts';

const syllables = allSyllables();

describe('tone styles', () => {
  test.each([
    ['hòa', 'hoà'],
    ['ủy', 'uỷ'],
    ['thúy', 'thuý'],
    ['khỏe', 'khoẻ'],
    ['Thủy Nguyên', 'Thuỷ Nguyên'],
    ['QUẬN ỦY, HÒA BÌNH', 'QUẬN UỶ, HOÀ BÌNH'],
    ['góa bụa', 'goá bụa'],
  ])('%s in the old style is %s in the new', (old, modern) => {
    for (const text of [old, modern, old.normalize('NFD'), modern.normalize('NFD')]) {
      expect(toNewToneStyle(text)).toBe(modern);
      expect(toOldToneStyle(text)).toBe(old);
    }
  });

  test.each([
    ...['hoàn', 'quý', 'quả', 'giúp', 'giá', 'già', 'gìn', 'giếng', 'thuở', 'khuya', 'tuyết'],
    ...['ngoáy', 'khuỷu', 'của', 'mía', 'nữa', 'tòi', 'cáo', 'quyển', 'goòng', 'ngoằn ngoèo'],
    ...['Nestlé', 'café', 'ôtô', 'Beyoncé', 'PowerPoint', 'İ'],
  ])('%s is written the same in both', (text) => {
    expect(toNewToneStyle(text)).toBe(text);
    expect(toOldToneStyle(text)).toBe(text);
  });

  test.each([
    ['hòan tòan', 'hoàn toàn'],
    ['qúy gía', 'quý giá'],
  ])('the misplaced tones of %s are put right', (typed, right) => {
    expect(toNewToneStyle(typed)).toBe(right);
    expect(toOldToneStyle(typed)).toBe(right);
  });

  test('every syllable comes back from the new style, in either case and either Unicode form', () => {
    const isLost = (syllable: string) => {
      const modern = toNewToneStyle(syllable);
      return (
        toOldToneStyle(modern) !== syllable ||
        toNewToneStyle(modern) !== modern ||
        toNewToneStyle(toOldToneStyle(modern)) !== modern ||
        toOldToneStyle(syllable) !== syllable ||
        toOldToneStyle(modern.normalize('NFD').toUpperCase()) !== syllable.toUpperCase()
      );
    };
    expect(syllables.filter(isLost)).toEqual([]);
  });

  test('only open oa, oe and uy differ between the styles', () => {
    const differing = syllables.filter((syllable) => toNewToneStyle(syllable) !== syllable);
    expect(differing.filter((syllable) => !/(?:oa|oe|uy)$/.test(fold(syllable)))).toEqual([]);
    expect(differing.filter((syllable) => syllable.startsWith('qu'))).toEqual([]);
    expect(differing.length).toBeGreaterThan(200);
  });
});

describe('the shared spelling', () => {
  test.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['mỹ', 'mĩ'],
    ['quý', 'quí'],
    ['sỹ', 'sĩ'],
    ['tỷ', 'tỉ'],
    ['hy', 'hi'],
    ['Vỹ', 'Vĩ'],
    ['KỸ THUẬT', 'KĨ THUẬT'],
    ['uỷ ban', 'ủy ban'],
    ['Thuý', 'Thúy'],
  ])('%s and %s are equal', (one, other) => {
    expect(toSharedSpelling(one)).toBe(toSharedSpelling(other));
    expect(toSharedSpelling(one.normalize('NFD'))).toBe(toSharedSpelling(other));
  });

  test.each(['y tế', 'ý kiến', 'mây', 'tay', 'ngày', 'thủy', 'ủy', 'quỳnh', 'quýt', 'Thy'])(
    '%s keeps its y',
    (text) => {
      expect(toSharedSpelling(text)).toBe(text);
    },
  );

  test.each([
    ['tai', 'tay'],
    ['túi', 'túy'],
    ['thi', 'thy'],
    ['hải', 'hai'],
    ['đường', 'dương'],
  ])('%s and %s stay apart', (one, other) => {
    expect(toSharedSpelling(one)).not.toBe(toSharedSpelling(other));
  });

  test('on every syllable it is stable, blind to style and Unicode form, and commutes with folding', () => {
    const isWrong = (syllable: string) => {
      const shared = toSharedSpelling(syllable);
      return (
        toSharedSpelling(shared) !== shared ||
        toSharedSpelling(toNewToneStyle(syllable)) !== shared ||
        toSharedSpelling(syllable.normalize('NFD')) !== shared ||
        toSharedSpelling(fold(syllable)) !== fold(shared)
      );
    };
    expect(syllables.filter(isWrong)).toEqual([]);
  });
});
