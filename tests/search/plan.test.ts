import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexAbbreviations } from '../../src/search/query/abbreviations.ts';
import { keyOfPair, keyOfWord } from '../../src/search/query/index-key.ts';
import { planQuery } from '../../src/search/query/plan.ts';
import { spell } from '../../src/search/query/words.ts';
import { stripMarks } from '../../src/text/fold.ts';
import { encodeTelex } from '../../src/text/keyboard/telex.ts';
import { encodeVni } from '../../src/text/keyboard/vni.ts';
import { allSyllables } from '../../src/text/syllable.ts';
import { toNewToneStyle } from '../../src/text/tone.ts';
import { cpuTimeOf } from '../cpu-time.ts';

const syllables = allSyllables();
const someSyllables = fc.array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 8 });

describe('any text gives a plan', () => {
  test('in bounded time, without throwing, however long and strange it is', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' });
    fc.assert(
      fc.property(anyText, (typed) => {
        expect(cpuTimeOf(() => planQuery(typed))).toBeLessThan(500);
        expect(planQuery(typed).terms.length).toBeLessThanOrEqual(70);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ['quotation marks', '"'.repeat(10_000)],
    ['minus signs', '-'.repeat(10_000)],
    ['minus signs before quotation marks', '-"'.repeat(5000)],
    ['digits', '1'.repeat(10_000)],
    ['digits with points', '1.'.repeat(5000)],
    ['digits with slashes', '30/6/'.repeat(2000)],
    ['combining marks', `a${'\u0301'.repeat(9999)}`],
    ['Telex letters', 'aw'.repeat(5000)],
    ['spaces', ' '.repeat(10_000)],
  ])('in bounded time for ten thousand %s', (_, typed) => {
    expect(cpuTimeOf(() => planQuery(typed))).toBeLessThan(500);
  });
});

describe('the ways of typing one text', () => {
  const ways: [string, (text: string) => string][] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['as combining marks', (text) => text.normalize('NFD')],
    ['with the tone in the new place', toNewToneStyle],
    ['with stray spaces', (text) => `  ${text.replaceAll(' ', '   ')} `],
    ['with punctuation', (text) => `${text.replaceAll(' ', ', ')}!`],
  ];

  test.each(ways)('give the same keys %s', (_, type) => {
    fc.assert(
      fc.property(someSyllables, (words) => {
        const text = words.join(' ');
        expect(keysOf(type(text))).toEqual(keysOf(text));
      }),
    );
  });

  test('give the same folded keys without marks', () => {
    fc.assert(
      fc.property(someSyllables, (words) => {
        // Unmarked syllables repeat where marked ones don't; what is asked for is the same.
        const folded = (text: string): Set<string> =>
          new Set(planQuery(text).terms.map((term) => term.folded));
        // xoong and its kind are read as the keys of xông: see src/text/keyboard/decode.ts.
        const text = words.filter((word) => !/o[oóòỏõọ]n?[gc]/u.test(word)).join(' ');
        expect(folded(stripMarks(text))).toEqual(folded(text));
      }),
    );
  });

  test.each([
    ['Telex', encodeTelex, 'đường phố hải phòng'],
    ['Telex', encodeTelex, 'quận ủy tổ chức hội nghị'],
    ['VNI', encodeVni, 'đường phố hải phòng'],
    ['VNI', encodeVni, 'quận ủy tổ chức hội nghị'],
  ])('give the same keys as %s keys', (_, type, text) => {
    const typed = text.split(' ').map(type).join(' ');
    expect(planQuery(typed).decoded).toBe(true);
    expect(keysOf(typed)).toEqual(keysOf(text));
  });
});

describe('keys', () => {
  test('differ for every two syllables that are spelled differently', () => {
    const keys = new Map<string, string>();
    for (const syllable of syllables) {
      const word = spell(syllable);
      const key = keyOfWord(word);
      expect(keys.get(key) ?? word.exact).toBe(word.exact);
      keys.set(key, word.exact);
    }
  });

  test('are symbols that Pagefind keeps in parts and drops from the whole', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(spell);
    fc.assert(
      fc.property(words, words, (first, second) => {
        expect(keyOfPair(first, second)).not.toMatch(/[\p{Alphabetic}\p{N}\p{P}\s]/u);
      }),
    );
  });
});

test('an abbreviation brings its meaning, and the meaning the abbreviation', () => {
  const register = indexAbbreviations([{ short: 'UBND', full: 'Ủy ban nhân dân' }]);
  expect(readingsOf('UBND quận 12', register)).toEqual([
    keysOf('UBND quận 12'),
    keysOf('Ủy ban nhân dân quận 12'),
  ]);
  expect(readingsOf('uỷ ban nhân dân quận 12', register)).toEqual([
    keysOf('ủy ban nhân dân quận 12'),
    keysOf('UBND quận 12'),
  ]);
});

test('several abbreviations are read in every combination, but not without end', () => {
  const register = indexAbbreviations([
    { short: 'UBND', full: 'Ủy ban nhân dân' },
    { short: 'HĐND', full: 'Hội đồng nhân dân' },
    { short: 'BTV', full: ['Ban Thường vụ', 'biên tập viên'] },
  ]);
  const readings = readingsOf('hđnd ubnd', register);
  expect(readings).toContainEqual(keysOf('Hội đồng nhân dân ubnd'));
  expect(readings).toContainEqual(keysOf('Hội đồng nhân dân Ủy ban nhân dân'));
  expect(readingsOf('hđnd ubnd btv '.repeat(8), register).length).toBeLessThanOrEqual(6);
});

test('the letters of a document’s number are no abbreviation', () => {
  const register = indexAbbreviations([{ short: 'NĐ', full: 'nghị định' }]);
  expect(planQuery('42/2022/NĐ-CP', register).also).toEqual([]);
});

test('a quotation and a minus sign are taken out of what is searched', () => {
  const { understood, phrases, excluded } = planQuery('họp "tổ dân phố" -"lịch họp" -mai vắc-xin');
  const spellOut = (lists: typeof phrases): string[] =>
    lists.map((words) => words.map(({ exact }) => exact).join(' '));
  expect(understood.replace(/\s+/gu, ' ')).toBe('họp tổ dân phố vắc-xin');
  expect(spellOut(phrases)).toEqual(['tổ dân phố']);
  expect(spellOut(excluded)).toEqual(['lịch họp', 'mai']);
});

function keysOf(typed: string): string[] {
  return planQuery(typed).terms.map(({ key }) => key);
}

function readingsOf(typed: string, register: Parameters<typeof planQuery>[1]): string[][] {
  const { terms, otherTerms } = planQuery(typed, register);
  return [terms, ...otherTerms].map((each) => each.map(({ key }) => key));
}
