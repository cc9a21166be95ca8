import { readSyllable } from '../syllable.ts';
import { convertMojibake, MOJIBAKE, readRow } from './mojibake.ts';
import type { Run } from './find-runs.ts';

/** Stretches of a line, from the first misread word to the last, where mending gives Vietnamese words. */
export function findMojibake(text: string): Run[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const rows = [...line.matchAll(MOJIBAKE)].filter(([row]) => readRow(row) !== undefined);
    const first = rows[0];
    const last = rows.at(-1);
    if (!first || !last) return [];
    const words = [...line.matchAll(WORD)].filter(([word]) => isMended(word));
    const isTelling = words.some(([word]) => /[áâ][^a-z]{2}|[a-z][ÂÃÄÆ]|[ÂÃÄÆ].[a-z]/u.test(word));
    if (words.length < 2 && !isTelling) return [];
    const start = line.slice(0, first.index).search(/[A-Za-z]*$/);
    const end = last.index + last[0].length;
    const rest = /^[A-Za-z]*/.exec(line.slice(end))?.[0].length ?? 0;
    return [{ from: index + start, to: index + end + rest, sure: words.length }];
  });
}

function isMended(word: string): boolean {
  const mended = convertMojibake(word);
  return mended !== word && readSyllable(mended) !== undefined;
}

/** Letters and misread rows with no other letter beside them. */
const WORD = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:[A-Za-z]|${MOJIBAKE.source})+(?![\\p{L}\\p{M}])`,
  'gu',
);
