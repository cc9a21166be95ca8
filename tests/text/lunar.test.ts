import { expect, test } from 'vitest';
import { formatLunarDate } from '../../src/text/lunar.ts';

// Days on which the Vietnamese calendar is known from the press of the day; some differ from the Chinese one.
test.each([
  [{ year: 2020, month: 6, day: 30 }, '10 tháng 5 năm Canh Tý'],
  [{ year: 2025, month: 1, day: 29 }, '1 tháng 1 năm Ất Tỵ'],
  [{ year: 2025, month: 1, day: 28 }, '29 tháng 12 năm Giáp Thìn'],
  [{ year: 1985, month: 1, day: 21 }, '1 tháng 1 năm Ất Sửu'],
  [{ year: 2007, month: 2, day: 17 }, '1 tháng 1 năm Đinh Hợi'],
  [{ year: 2023, month: 3, day: 22 }, '1 tháng 2 nhuận năm Quý Mão'],
  [{ year: 2033, month: 12, day: 25 }, '4 tháng 11 nhuận năm Quý Sửu'],
])('%o is the lunar day %s', (date, lunar) => {
  expect(formatLunarDate(date)).toBe(lunar);
});

test('Every day from 1900 to 2100 has a lunar day', () => {
  const written = new Set<boolean>();
  for (let year = 1900; year <= 2100; year++) {
    for (let month = 1; month <= 12; month++) {
      written.add(
        /^(?:[1-9]|[12]\d|30) tháng (?:[1-9]|1[0-2])/.test(
          formatLunarDate({ year, month, day: 28 }),
        ),
      );
    }
  }
  expect([...written]).toEqual([true]);
});
