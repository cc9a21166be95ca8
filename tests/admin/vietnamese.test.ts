import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formWords } from '../../src/admin/vietnamese.ts';
import { withFormWords, type Words } from '../../src/admin/with-form-words.ts';

const english = flatten(words('en-US'));
const theirs = flatten(words('vi'));
const spoken = flatten(withFormWords(words('vi')));

test('Every word that an editor can meet in the form is Vietnamese', () => {
  // Errors of the configuration are for whoever changes src/admin, whose tests meet them first.
  const met = [...english].filter(([key]) => !key.startsWith('config.'));
  expect(met.length).toBeGreaterThan(500);
  expect(met.filter(([key]) => !spoken.has(key)).map(([key]) => key)).toEqual([]);
});

test('Our words fill in what the package fills in, and none of them is idle', () => {
  const wrong = Object.entries(formWords).filter(([key, text]) => {
    const original = english.get(key);
    if (original === undefined || theirs.get(key) === text) return true;
    return [...text.matchAll(/\{(\$\w+)/g)].some(([, name]) => !original.includes(name ?? ''));
  });
  expect(wrong).toEqual([]);
});

function words(locale: string): Words {
  const file = `node_modules/@sveltia/cms/locales/${locale}.json`;
  return JSON.parse(readFileSync(file, 'utf8')) as Words;
}

function flatten(tree: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}
