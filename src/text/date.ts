import { guessDate } from './date-guess.ts';

/**
 * Reads a date as editors write it: `30/6/2020`, `30/06/2020` or `2020-06-30`, each with an optional time
 * (`30/6/2020 16:30`, `2020-06-30T16:30`, and the full form that `toIso` gives). The day always comes
 * before the month; years run from 1900 to 2100.
 *
 * A refusal names the first part that is wrong and, where the writer's meaning can be guessed, a date
 * that would be accepted.
 */
export function parseVietnameseDate(text: string): DateReading {
  const written = readParts(text.trim());
  if (!written) return refuse('format', acceptable(guessDate(text)));
  const { year, month, day } = written;
  if (Number(year) < 1900 || Number(year) > 2100) return refuse('year');
  if (!isMonth(month)) {
    const swapped = spell({ ...written, day: month, month: day });
    return refuse('month', isMonth(day) ? acceptable(swapped) : undefined);
  }
  const last = daysInMonth(Number(year), Number(month));
  if (Number(day) > last && Number(day) <= 31) {
    return refuse('day', acceptable(spell({ ...written, day: String(last) })));
  }
  if (Number(day) < 1 || Number(day) > last) return refuse('day');
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (written.hour === undefined) return { ok: true, date };
  const time = { hour: Number(written.hour), minute: Number(written.minute) };
  if (time.hour > 23 || time.minute > 59) return refuse('time');
  return { ok: true, date: { ...date, time } };
}

/** `2020-06-30`, or `2020-06-30T16:30:00+07:00` when there is a time. */
export function toIso({ year, month, day, time }: VietnameseDate): string {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return time ? `${date}T${twoDigits(time.hour)}:${twoDigits(time.minute)}:00+07:00` : date;
}

/** RFC 3339, which wants a time: a day counts from its midnight in Việt Nam. */
export function toIsoInstant(date: VietnameseDate): string {
  return toIso({ ...date, time: date.time ?? { hour: 0, minute: 0 } });
}

/** The instant in question; a date without time counts from its midnight in Việt Nam. */
export function toInstant({ year, month, day, time }: VietnameseDate): Date {
  return new Date(
    Date.UTC(year, month - 1, day, (time?.hour ?? 0) - HOURS_EAST, time?.minute ?? 0),
  );
}

/** For sorting, oldest first: negative, zero or positive. */
export function compareDates(a: VietnameseDate, b: VietnameseDate): number {
  return toInstant(a).getTime() - toInstant(b).getTime();
}

/** The day that Việt Nam's calendar shows at the instant `now`, without time. */
export function todayInVietnam(now: Date): VietnameseDate {
  const local = new Date(now.getTime() + HOURS_EAST * 3_600_000);
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/** `30/6/2020`, the short form, without zeros in front. The time is left out. */
export function formatDate({ year, month, day }: VietnameseDate): string {
  return `${day}/${month}/${year}`;
}

/** `16:30, 30/6/2020`; only the date when there is no time. */
export function formatDateTime(date: VietnameseDate): string {
  if (!date.time) return formatDate(date);
  return `${date.time.hour}:${twoDigits(date.time.minute)}, ${formatDate(date)}`;
}

/**
 * `Thứ Ba, ngày 30 tháng 6 năm 2020`. The time is left out.
 *
 * A zero stands before days under 10 and before months 1 and 2 only: Nghị định 30/2020/NĐ-CP, phụ lục I.
 */
export function formatDateLong({ year, month, day }: VietnameseDate): string {
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const shownMonth = month < 3 ? twoDigits(month) : String(month);
  return `${weekday}, ngày ${twoDigits(day)} tháng ${shownMonth} năm ${year}`;
}

function readParts(text: string): WrittenDate | undefined {
  const dayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: +(\d{1,2}):(\d{2}))?$/.exec(text);
  if (dayFirst) {
    const [, day = '', month = '', year = '', hour, minute] = dayFirst;
    return { iso: false, year, month, day, hour, minute };
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:(?: +|T)(\d{1,2}):(\d{2})(?::00\+07:00)?)?$/.exec(text);
  if (!iso) return undefined;
  const [, year = '', month = '', day = '', hour, minute] = iso;
  return { iso: true, year, month, day, hour, minute };
}

function spell({ iso, year, month, day, hour, minute }: WrittenDate): string {
  const date = iso ? `${year}-${month}-${day}` : `${day}/${month}/${year}`;
  return hour === undefined ? date : `${date} ${hour}:${minute ?? ''}`;
}

function acceptable(suggestion: string | undefined): string | undefined {
  if (suggestion === undefined) return undefined;
  return readParts(suggestion) && parseVietnameseDate(suggestion).ok ? suggestion : undefined;
}

function refuse(reason: DateRefusal, suggestion?: string): DateReading {
  return suggestion === undefined ? { ok: false, reason } : { ok: false, reason, suggestion };
}

function isMonth(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const HOURS_EAST = 7;

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/**
 * A calendar date in Việt Nam, with the time of day when the author gave one. Without a time it is a day,
 * never an instant. The zone is +07:00 whatever the machine's.
 */
export interface VietnameseDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly time?: { readonly hour: number; readonly minute: number };
}

/** The part of a written date that is wrong; `format` when it is in none of the accepted forms. */
export type DateRefusal = 'format' | 'year' | 'month' | 'day' | 'time';

export type DateReading =
  | { readonly ok: true; readonly date: VietnameseDate }
  | { readonly ok: false; readonly reason: DateRefusal; readonly suggestion?: string };

interface WrittenDate {
  readonly iso: boolean;
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
}
