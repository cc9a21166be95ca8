import { expect, test } from 'vitest';
import type { KeyList } from '../../src/search/client/lists.ts';
import { keepAsked } from '../../src/search/client/operators.ts';
import type { SearchDocument } from '../../src/search/query/document.ts';
import { keyOfTyped, keyOfTypedPair } from '../../src/search/query/index-key.ts';
import { planQuery } from '../../src/search/query/plan.ts';
import { readWords } from '../../src/search/query/words.ts';

/** An archive of texts whose lists of common words are cut: they name only the first articles. */
const MOST_LISTED = 3;

test('a minus sign before a common word leaves the articles that haven’t the word', async () => {
  const texts = [
    ...Array.from({ length: 5 }, () => 'họp ở Hà Nội'),
    ...Array.from({ length: 5 }, () => 'họp ở Hải An'),
  ];
  expect(await search('họp -hà', texts)).toEqual([6, 7, 8, 9, 10]);
});

test('a phrase of two words is found in every article that has it, however many', async () => {
  const texts = Array.from({ length: 90 }, (_, order) =>
    order % 3 === 0 ? 'hải sản An Lão' : 'chợ Hải An',
  );
  expect(await search('"hải an"', texts)).toHaveLength(60);
});

test('a longer phrase is looked for in the texts themselves', async () => {
  const texts = ['phòng chống, tham nhũng', 'chống tham nhũng và phòng chống cháy', 'tham nhũng'];
  expect(await search('"phòng chống tham nhũng"', texts)).toEqual([1]);
});

async function search(query: string, texts: readonly string[]): Promise<number[]> {
  const ranked = texts.map((_, order) => ({ ordinal: order + 1, score: 1, coverage: 1 }));
  const { pages } = await keepAsked(
    ranked,
    planQuery(query),
    (key) => Promise.resolve(listOf(key, texts)),
    (ordinal) => Promise.resolve(documentOf(texts[ordinal - 1] ?? '')),
  );
  return pages.map(({ ordinal }) => ordinal);
}

function listOf(key: string, texts: readonly string[]): KeyList {
  const holding = texts.flatMap((text, order) => (keysOf(text).includes(key) ? [order + 1] : []));
  const isPair = texts.some((text) => pairsOf(text).includes(key));
  const isWhole = isPair || holding.length <= MOST_LISTED;
  const ordinals = Uint32Array.from(isWhole ? holding : holding.slice(0, MOST_LISTED));
  const impacts = new Uint8Array(ordinals.length);
  return { frequency: holding.length, isWhole, ordinals, impacts };
}

function keysOf(text: string): string[] {
  return [...readWords(text).map(keyOfTyped), ...pairsOf(text)];
}

function pairsOf(text: string): string[] {
  const words = readWords(text);
  return words.slice(1).map((word, order) => keyOfTypedPair(words[order] ?? word, word));
}

function documentOf(text: string): SearchDocument {
  return {
    url: '/',
    title: '',
    sections: [{ text }],
    date: '2020-06-30',
    category: '',
    authors: [],
    tags: [],
    attachments: [],
  };
}
