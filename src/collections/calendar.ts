import { getCollection } from 'astro:content';
import { buildInstant } from '../model/build-instant.ts';
import type { Named } from '../model/summary.ts';
import { daysAfter, mondayOf, weekOf, type Week, type WorkSession } from '../model/work-session.ts';
import { site } from '../site.ts';
import {
  compareDates,
  formatDate,
  todayInVietnam,
  toIso,
  type VietnameseDate,
} from '../text/date.ts';

/** Where the calendar lies, and its file for readers' own calendars. */
export const CALENDAR_URL = '/lich-cong-tac/';
export const CALENDAR_FILE = `${CALENDAR_URL}lich.ics`;

/** A day of the calendar that has something on. */
export interface CalendarDay {
  readonly date: VietnameseDate;
  readonly sessions: readonly WorkSession[];
}

/** A week as its page shows it. */
export interface CalendarWeek extends Named {
  readonly days: readonly CalendarDay[];
  /** The nearest weeks before and after that have something on. */
  readonly older: Named | undefined;
  readonly newer: Named | undefined;
}

/** Every line of the calendar, by time; none when the calendar is switched off. */
export async function sessions(): Promise<readonly WorkSession[]> {
  if (!site.features.calendar) return [];
  const entries = await getCollection('calendar');
  return entries.map(({ data }) => data).sort((a, b) => compareDates(a.date, b.date));
}

/**
 * Static paths of the weeks. The calendar's own address shows this week's; when nothing is on then, the next week that
 * has something, else the last.
 */
export async function calendarPaths(): Promise<CalendarPath[]> {
  const weeks = Map.groupBy(await sessions(), ({ date }) => urlOf(weekOf(date)));
  const urls = [...weeks.keys()];
  const shown = urls.map((url, index) => {
    const own = weeks.get(url) ?? [];
    const [first] = own;
    return {
      ...linkOf(url, first),
      days: daysOf(own),
      older: neighbour(urls[index - 1], weeks),
      newer: neighbour(urls[index + 1], weeks),
    };
  });
  const today = weekOf(todayInVietnam(buildInstant()));
  const current = shown.find(({ url }) => url >= urlOf(today)) ?? shown.at(-1);
  if (!current) return [];
  return [
    { params: { week: undefined }, props: { week: current, isCurrent: true } },
    ...shown.map((week) => ({
      params: { week: week.url.slice(CALENDAR_URL.length, -1) },
      props: { week, isCurrent: false },
    })),
  ];
}

function daysOf(own: readonly WorkSession[]): readonly CalendarDay[] {
  const days = Map.groupBy(own, ({ date }) => toIso(date).slice(0, 10));
  return days
    .values()
    .flatMap((ofDay) => {
      const [first] = ofDay;
      if (!first) return [];
      const { year, month, day } = first.date;
      return [{ date: { year, month, day }, sessions: ofDay }];
    })
    .toArray();
}

function neighbour(
  url: string | undefined,
  weeks: ReadonlyMap<string, readonly WorkSession[]>,
): Named | undefined {
  return url === undefined ? undefined : linkOf(url, weeks.get(url)?.[0]);
}

/** `Tuần 48 (23/11/2026 – 29/11/2026)` */
function linkOf(url: string, first: WorkSession | undefined): Named {
  if (!first) throw new Error(`A week without sessions has no page: ${url}`);
  const week = weekOf(first.date);
  const monday = mondayOf(week);
  const sunday = daysAfter(monday, 6);
  return { name: `Tuần ${week.number} (${formatDate(monday)} – ${formatDate(sunday)})`, url };
}

function urlOf({ year, number }: Week): string {
  return `${CALENDAR_URL}${year}/${String(number).padStart(2, '0')}/`;
}

interface CalendarPath {
  readonly params: { readonly week: string | undefined };
  readonly props: { readonly week: CalendarWeek; readonly isCurrent: boolean };
}
