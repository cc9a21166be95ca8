import { describe, expect, test } from 'vitest';
import { formatBytes, formatNumber, readingMinutes } from '../../src/text/count.ts';

describe('numbers for readers', () => {
  test.each([
    [1_200_000, '1.200.000'],
    [999, '999'],
    [2.5, '2,5'],
    [-1500, '-1.500'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test.each([
    [0, '0 byte'],
    [1023, '1.023 byte'],
    [1024, '1 KB'],
    [348_160, '340 KB'],
    [1_048_063, '1.023 KB'],
    [1_048_575, '1 MB'],
    [1_258_291, '1,2 MB'],
    [20 * 1024 ** 2, '20 MB'],
    [1024 ** 3 - 1, '1 GB'],
    [1.5 * 1024 ** 3, '1,5 GB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test.each([
    [0, 1],
    [200, 1],
    [590, 3],
    [2000, 10],
  ])('%i syllables take %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
