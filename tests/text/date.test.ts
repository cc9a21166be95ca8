import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  formatDate,
  formatDateLong,
  formatDateTime,
  parseVietnameseDate,
  toInstant,
  toIso,
  todayInVietnam,
} from '../../src/text/date.ts';

describe('reading a date', () => {
  test.each([
    ['30/6/2020', '2020-06-30'],
    ['30/06/2020', '2020-06-30'],
    ['5/6/2020', '2020-06-05'],
    ['05/06/2020', '2020-06-05'],
    ['2020-06-30', '2020-06-30'],
    [' 29/2/2020 ', '2020-02-29'],
    ['1/1/1900', '1900-01-01'],
    ['31/12/2100', '2100-12-31'],
    ['30/6/2020 16:30', '2020-06-30T16:30:00+07:00'],
    ['30/6/2020 8:05', '2020-06-30T08:05:00+07:00'],
    ['30/06/2020 00:00', '2020-06-30T00:00:00+07:00'],
    ['2020-06-30 16:30', '2020-06-30T16:30:00+07:00'],
    ['2020-06-30T16:30', '2020-06-30T16:30:00+07:00'],
    ['2020-06-30T16:30:00+07:00', '2020-06-30T16:30:00+07:00'],
  ])('%j is %s', (text, iso) => {
    const reading = parseVietnameseDate(text);
    expect(reading.ok && toIso(reading.date)).toBe(iso);
  });

  test.each([
    ['31/2/2020', 'day', '29/2/2020'],
    ['31/02/2021', 'day', '28/02/2021'],
    ['31/4/2020 16:30', 'day', '30/4/2020 16:30'],
    ['2020-02-30', 'day', '2020-02-29'],
    ['45/6/2020', 'day', undefined],
    ['0/6/2020', 'day', undefined],
    ['06/30/2020', 'month', '30/06/2020'],
    ['6/30/2020', 'month', '30/6/2020'],
    ['2/30/2020', 'month', undefined],
    ['2020-13-01', 'month', '2020-01-13'],
    ['2020-13-13', 'month', undefined],
    ['30/0/2020', 'month', undefined],
    ['30/6/1899', 'year', undefined],
    ['30/6/2101', 'year', undefined],
    ['30/6/2020 24:00', 'time', undefined],
    ['30/6/2020 16:60', 'time', undefined],
    ['5-6-2020', 'format', '5/6/2020'],
    ['30.6.2020', 'format', '30/6/2020'],
    ['2020/6/30', 'format', '30/6/2020'],
    ['30/6/20', 'format', '30/6/2020'],
    ['ngày 30 tháng 6 năm 2020', 'format', '30/6/2020'],
    ['16h30, 30/6/2020', 'format', '30/6/2020 16:30'],
    ['8 giờ 30/6/2020', 'format', undefined],
    ['30/6/2020 16:30:00', 'format', undefined],
    ['2020-06-30T16:30:00Z', 'format', undefined],
    ['31.2.2020', 'format', undefined],
    ['6/2020', 'format', undefined],
    ['hôm nay', 'format', undefined],
    ['', 'format', undefined],
  ])('%j is refused for its %s, proposing %j', (text, reason, suggestion) => {
    const reading = parseVietnameseDate(text);
    expect(reading.ok).toBe(false);
    expect(reading).toMatchObject({ reason });
    expect(!reading.ok && reading.suggestion).toBe(suggestion);
  });

  test('every day of every accepted year survives both written forms, and every proposal is accepted', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 4) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const reading = parseVietnameseDate(`${day}/${month}/${year}`);
          const text = reading.ok ? toIso(reading.date) : reading.suggestion;
          const again = parseVietnameseDate(text ?? '');
          if (!again.ok) wrong.push(`${day}/${month}/${year}`);
          else if (reading.ok && formatDate(again.date) !== `${day}/${month}/${year}`)
            wrong.push(text ?? '');
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('showing a date', () => {
  const date = { year: 2020, month: 6, day: 30 };
  const moment = { ...date, time: { hour: 16, minute: 5 } };

  test('it has a short form with and without time', () => {
    expect(formatDate(moment)).toBe('30/6/2020');
    expect(formatDateTime(moment)).toBe('16:05, 30/6/2020');
    expect(formatDateTime(date)).toBe('30/6/2020');
  });

  test.each([
    [{ year: 2020, month: 6, day: 30 }, 'Thứ Ba, ngày 30 tháng 6 năm 2020'],
    [{ year: 2020, month: 2, day: 5 }, 'Thứ Tư, ngày 05 tháng 02 năm 2020'],
    [{ year: 2023, month: 1, day: 1 }, 'Chủ Nhật, ngày 01 tháng 01 năm 2023'],
    [{ year: 2020, month: 12, day: 10 }, 'Thứ Năm, ngày 10 tháng 12 năm 2020'],
    [{ year: 1945, month: 9, day: 2 }, 'Chủ Nhật, ngày 02 tháng 9 năm 1945'],
  ])('the long form of %j is %s', (given, text) => {
    expect(formatDateLong(given)).toBe(text);
  });

  test('its instant is in the zone of Việt Nam', () => {
    expect(toInstant(date).toISOString()).toBe('2020-06-29T17:00:00.000Z');
    expect(toInstant(moment).toISOString()).toBe('2020-06-30T09:05:00.000Z');
  });

  test('dates sort by instant', () => {
    const earlier = { year: 2020, month: 6, day: 29, time: { hour: 23, minute: 59 } };
    expect([moment, date, earlier].sort(compareDates)).toEqual([earlier, date, moment]);
  });

  test.each([
    ['2020-06-30T16:59:59Z', '30/6/2020'],
    ['2020-06-30T17:00:00Z', '1/7/2020'],
    ['2019-12-31T17:00:00Z', '1/1/2020'],
  ])('at %s it is %s in Việt Nam', (now, today) => {
    expect(formatDate(todayInVietnam(new Date(now)))).toBe(today);
  });
});

test.each(['America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'the zone %s of the machine makes no difference',
  (zone) => {
    const script = `
      import * as d from ${JSON.stringify(new URL('../../src/text/date.ts', import.meta.url).href)};
      const { date } = d.parseVietnameseDate('30/6/2020 16:30');
      const today = d.todayInVietnam(new Date('2020-06-30T17:00:00Z'));
      console.log(new Date(2020, 0).getTimezoneOffset() / -60, d.toIso(date), d.toInstant(date).toISOString(),
        d.formatDateTime(date), d.formatDateLong(today));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    const [offset, ...rest] = output.trim().split(' ');
    expect(Number(offset)).toBe({ 'America/New_York': -5, 'Asia/Ho_Chi_Minh': 7 }[zone] ?? 14);
    expect(rest.join(' ')).toBe(
      '2020-06-30T16:30:00+07:00 2020-06-30T09:30:00.000Z 16:30, 30/6/2020 Thứ Tư, ngày 01 tháng 7 năm 2020',
    );
  },
);
