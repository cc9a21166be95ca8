import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { workCalendar } from '../../src/feeds/ical.ts';
import type { WorkSession } from '../../src/model/work-session.ts';

const sessions: readonly WorkSession[] = [
  {
    date: { year: 2026, month: 11, day: 24, time: { hour: 8, minute: 0 } },
    until: { year: 2026, month: 11, day: 24, time: { hour: 11, minute: 30 } },
    title: 'Họp giao ban; phòng 1, phòng 2',
    host: 'Chủ tịch phường',
    attendees: 'Trưởng các phòng',
    place: 'Phòng họp số 1',
    cancelled: false,
  },
  { date: { year: 2026, month: 12, day: 31 }, title: 'Trực tết', cancelled: true },
];

test('The calendar gives hours of Việt Nam with their zone, whole days as days, and stamps in UTC', () => {
  expect(workCalendar(sessions, '/lich-cong-tac/lich.ics').replaceAll('\r\n', '\n'))
    .toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//[Tên cơ quan chủ quản]//Bản tin//VI
    URL:https://bantin.example/lich-cong-tac/lich.ics
    NAME:Lịch công tác – Bản tin
    X-WR-CALNAME:Lịch công tác – Bản tin
    BEGIN:VTIMEZONE
    TZID:Asia/Ho_Chi_Minh
    BEGIN:STANDARD
    DTSTART:19750613T000000
    TZOFFSETFROM:+0700
    TZOFFSETTO:+0700
    TZNAME:+07
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:2026-11-24T08:00:00+07:00-hop-giao-ban-phong-1-phong-2@bantin.example
    SEQUENCE:0
    DTSTAMP:20261124T010000Z
    DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T080000
    DTEND;TZID=Asia/Ho_Chi_Minh:20261124T113000
    SUMMARY:Họp giao ban\\; phòng 1\\, phòng 2
    LOCATION:Phòng họp số 1
    DESCRIPTION:Chủ trì: Chủ tịch phường\\nThành phần: Trưởng c
     ác phòng
    END:VEVENT
    BEGIN:VEVENT
    UID:2026-12-31-truc-tet@bantin.example
    SEQUENCE:0
    DTSTAMP:20261230T170000Z
    DTSTART;VALUE=DATE:20261231
    DTEND;VALUE=DATE:20270101
    X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
    X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE
    SUMMARY:[Hoãn] Trực tết
    STATUS:CANCELLED
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

test('The clock of the machine that builds changes nothing', () => {
  const program = `
    import { workCalendar } from './src/feeds/ical.ts';
    process.stdout.write(workCalendar(${JSON.stringify(sessions)}, '/lich-cong-tac/lich.ics'));
  `;
  const made = ['UTC', 'America/New_York', 'Asia/Tokyo'].map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(made[0]).toContain('DTSTART;TZID=Asia/Ho_Chi_Minh:20261124T080000');
  expect(new Set(made).size).toBe(1);
});
