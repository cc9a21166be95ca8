import { expect, test } from 'vitest';
import { chooseLookups } from '../../src/search/query/function-words.ts';
import { encodeImpact } from '../../src/search/query/impact.ts';
import { planQuery } from '../../src/search/query/plan.ts';
import { rankPages, type TermList } from '../../src/search/query/rank.ts';
import { readWords } from '../../src/search/query/words.ts';

const IN_TEXT = encodeImpact(false, 3);

test('a page that has a pair is taken to have its words where their lists were cut', () => {
  const ranked = rankPages(
    [cutList('xây', []), cutList('dựng', []), wholeList('xây dựng', [7])],
    1000,
  );
  expect(ranked).toMatchObject([{ ordinal: 7, coverage: 1 }]);
});

test('a page that is missing from a whole list has not its word', () => {
  const [first] = rankPages([wholeList('xây', []), wholeList('xây dựng', [7])], 1000);
  expect(first?.coverage).toBeLessThan(1);
});

test('a pair found without marks does not stand for a word typed with them', () => {
  const [first] = rankPages([cutList('hải', []), wholeList('hải an', [7])], 1000);
  expect(first?.coverage).toBeLessThan(1);
});

test('of two pages as full of what they hold, the one that holds more of the query is first', () => {
  const [first, second] = rankPages(
    [wholeList('ngập', [1, 2]), wholeList('úng', [2]), wholeList('cống', [1, 2])],
    1000,
  );
  expect([first?.ordinal, second?.ordinal]).toEqual([2, 1]);
});

test.each([
  [
    'of a question',
    'vì sao những tuyến đường của quận bị ngập',
    ['tuyến', 'đường', 'quận', 'ngập'],
  ],
  [
    'without marks too, nor what is many words then',
    'vi sao nhung tuyen kenh cua huyen ngap ung',
    ['tuyen', 'kenh', 'ngap', 'ung'],
  ],
  ['not of a short query', 'vì sao ngập', ['vì', 'sao', 'ngập']],
  [
    'not when little else is left',
    'đó là những gì của quận',
    ['đó', 'là', 'những', 'gì', 'của', 'quận'],
  ],
])('words that tell little are not looked up %s', (_, query, words) => {
  const { terms } = planQuery(query);
  const chosen = chooseLookups(terms);
  expect(chosen.filter((term) => term.words.length === 1).map(nameOf)).toEqual(words);
  expect(chosen.filter((term) => term.words.length === 2)).toEqual(
    terms.filter((term) => term.words.length === 2),
  );
});

function nameOf({ words }: { words: TermList['words'] }): string | undefined {
  return words[0]?.exact;
}

function wholeList(text: string, ordinals: readonly number[]): TermList {
  return {
    weight: 1,
    words: readWords(text),
    frequency: ordinals.length,
    isWhole: true,
    ordinals: Uint32Array.from(ordinals),
    impacts: Uint8Array.from(ordinals, () => IN_TEXT),
  };
}

function cutList(text: string, ordinals: readonly number[]): TermList {
  return { ...wholeList(text, ordinals), frequency: 500, isWhole: false };
}
