import { formatDate, parseVietnameseDate, type VietnameseDate } from '../text/date.ts';

/**
 * A date as the form holds it: ISO without a zone, which sorts and fills in folder names (`2020-06-30`,
 * `2020-06-30T16:30`). What can't be read stays as it is, for the editor to mend.
 */
export function toIsoInForm(written: string): string {
  const parsed = parseVietnameseDate(written);
  if (!parsed.ok) return written;
  const { year, month, day, time } = parsed.date;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return time ? `${date}T${twoDigits(time.hour)}:${twoDigits(time.minute)}` : date;
}

/** The way back, as editors write: `30/6/2020`, `30/6/2020 16:30`. */
export function fromIso(held: string): string {
  const parsed = parseVietnameseDate(held);
  return parsed.ok ? spell(parsed.date) : held;
}

function spell(date: VietnameseDate): string {
  if (!date.time) return formatDate(date);
  return `${formatDate(date)} ${date.time.hour}:${twoDigits(date.time.minute)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
