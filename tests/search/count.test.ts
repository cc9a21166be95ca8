import { expect, test } from 'vitest';
import { formatCount } from '../../src/search/client/strings.ts';

test('A count is written as Vietnamese write numbers', () => {
  for (const count of [0, 7, 80, 999, 1000, 12_345, 999_999, 1_000_000, 12_345_678]) {
    expect(formatCount(count)).toBe(count.toLocaleString('vi-VN'));
  }
});
