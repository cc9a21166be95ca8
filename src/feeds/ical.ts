import ical from 'ical-generator';
import { endOf, type WorkSession } from '../model/work-session.ts';
import { absoluteUrl, site } from '../site.ts';
import { toInstant, toIso } from '../text/date.ts';
import { slugify } from '../text/slug.ts';

const ZONE = 'Asia/Ho_Chi_Minh';

/** Việt Nam has had one offset since 1975 and no summer time: RFC 5545, 3.6.5. */
const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/**
 * The working calendar for readers' own calendars (RFC 5545). The same sessions give the same text: a session is
 * stamped with its own beginning, for a build has no other time to tell.
 */
export function workCalendar(sessions: readonly WorkSession[], path: string): string {
  const calendar = ical({
    name: `Lịch công tác – ${site.name}`,
    prodId: { company: site.agency, product: site.name, language: 'VI' },
    url: absoluteUrl(path),
    timezone: { name: null, generator: () => VTIMEZONE },
  });
  for (const session of sessions) {
    const { date, title, host, attendees, place, cancelled } = session;
    const start = toInstant(date);
    calendar.createEvent({
      id: `${toIso(date)}-${slugify(title)}@${new URL(site.url).host}`,
      stamp: start,
      timezone: ZONE,
      start: inVietnam(start),
      end: inVietnam(endOf(session)),
      allDay: date.time === undefined,
      summary: cancelled ? `[Hoãn] ${title}` : title,
      description: descriptionOf({ host, attendees }),
      location: place ?? null,
      ...(cancelled && { status: 'CANCELLED' as never }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function descriptionOf({
  host,
  attendees,
}: Pick<WorkSession, 'host' | 'attendees'>): string | null {
  const lines = [
    host === undefined ? undefined : `Chủ trì: ${host}`,
    attendees === undefined ? undefined : `Thành phần: ${attendees}`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? null : lines.join('\n');
}

/**
 * An instant as the package takes times of a zone: an object like Luxon's. A plain `Date` would be written by the clock
 * of the machine that builds.
 */
function inVietnam(instant: Date) {
  const local = new Date(instant.getTime() + 7 * 3_600_000).toISOString();
  const digits = local.slice(0, 19).replaceAll(/[-:]/g, '');
  const time = {
    isValid: true,
    zone: { type: 'fixed' },
    setZone: () => time,
    toFormat: (format: string) => (format === 'yyyyLLdd' ? digits.slice(0, 8) : digits.slice(9)),
    toJSDate: () => instant,
    toJSON: () => instant.toISOString(),
  };
  return time as never;
}
