import { describe, expect, test } from 'vitest';
import { isOld } from '../../src/model/old-content.ts';
import { stageOf } from '../../src/model/publication.ts';
import { formerAgency } from '../../src/model/succession.ts';

const day = (day: number, month: number, year: number) => ({ year, month, day });
const minute = (hour: number, minute: number) => ({ ...day(20, 11, 2026), time: { hour, minute } });
const article = { draft: false, date: day(20, 11, 2026) };
/** Midnight of 20 November 2026 in Việt Nam. */
const now = new Date('2026-11-19T17:00:00Z');
const withdrawn = { date: day(1, 1, 2030), reason: 'Đăng nhầm.' };

describe('An article is', () => {
  test.each([
    ['published from the midnight of its day in Việt Nam', article, 'published'],
    ['scheduled until its minute', { ...article, date: minute(0, 1) }, 'scheduled'],
    ['published at its minute', { ...article, date: minute(0, 0) }, 'published'],
    ['a draft whatever else it says', { ...article, draft: true, withdrawn }, 'draft'],
    ['gone on the day it expires', { ...article, expires: day(20, 11, 2026) }, 'expired'],
    ['there the day before', { ...article, expires: day(21, 11, 2026) }, 'published'],
    ['withdrawn at once, even if the date is a slip', { ...article, withdrawn }, 'withdrawn'],
    [
      'not announced by its withdrawal before it was ever published',
      { ...article, date: day(21, 11, 2026), withdrawn },
      'scheduled',
    ],
  ] as const)('%s', (_, data, stage) => {
    expect(stageOf(data, now)).toBe(stage);
  });
});

test.each([
  [day(20, 11, 2023), 3, true],
  [day(21, 11, 2023), 3, false],
  [day(29, 2, 2024), 3, false],
  [day(1, 1, 1990), 0, false],
])('Of %o, %i years on, it is %o that readers are told of its age', (date, years, told) => {
  expect(isOld(date, now, years)).toBe(told);
});

describe('Of an agency in the register', () => {
  const agencies = [
    { slug: 'quan', name: 'Quận ủy', ended: day(1, 7, 2025), successor: 'phuong' },
    { slug: 'phuong', name: 'Đảng ủy phường', url: 'https://phuong.example/' },
    { slug: 'doi', name: 'Đội cũ', ended: day(1, 1, 2020) },
  ];

  test('readers learn who does its work', () => {
    expect(formerAgency(agencies, 'QUAN UY')).toEqual({
      name: 'Quận ủy',
      ended: day(1, 7, 2025),
      successor: { name: 'Đảng ủy phường', url: 'https://phuong.example/' },
    });
  });

  test('that has no successor they learn only when it ended', () => {
    expect(formerAgency(agencies, 'doi')).toMatchObject({ name: 'Đội cũ', successor: undefined });
  });

  test('that is at work nothing is said', () => {
    expect(formerAgency(agencies, 'phuong')).toBeUndefined();
  });
});
