import { expect, test } from 'vitest';
import { daysAfter, mondayOf, weekOf } from '../../src/model/work-session.ts';

const day = (year: number, month: number, of: number) => ({ year, month, day: of });

test.each([
  [day(2026, 11, 26), 2026, 48, day(2026, 11, 23)],
  // A year may begin in the last week of the year before, and end in the first of the next.
  [day(2027, 1, 1), 2026, 53, day(2026, 12, 28)],
  [day(2024, 12, 30), 2025, 1, day(2024, 12, 30)],
  [day(2023, 1, 1), 2022, 52, day(2022, 12, 26)],
])('The day %o is in week %i/%i, which begins on %o', (date, year, number, monday) => {
  const week = { year, number };
  // The number of the week stands second in the title.
  expect(weekOf(date)).toEqual(week);
  expect(mondayOf(week)).toEqual(monday);
});

test('Every day of twenty years lies in the seven days of its week', () => {
  for (
    let date = day(2015, 1, 1);
    date.year < 2035;
    date = { ...day(0, 0, 0), ...daysAfter(date, 1) }
  ) {
    const monday = mondayOf(weekOf(date));
    const week = Array.from({ length: 7 }, (_, index) => JSON.stringify(daysAfter(monday, index)));
    expect(week).toContain(JSON.stringify(daysAfter(date, 0)));
  }
});
