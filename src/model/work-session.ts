import * as z from 'zod';
import { toInstant, type VietnameseDate } from '../text/date.ts';
import { dateField } from './date-field.ts';
import { textField } from './fields.ts';

const workSessionShape = {
  date: dateField().meta({
    title: 'ngày giờ',
    description: 'Ngày và giờ bắt đầu; không ghi giờ thì là việc cả ngày.',
    examples: ['24/11/2026 08:00'],
  }),
  until: dateField()
    .optional()
    .meta({
      title: 'đến',
      description: 'Ngày và giờ kết thúc, nếu biết.',
      examples: ['24/11/2026 11:30'],
    }),
  title: textField().meta({
    title: 'nội dung',
    description: 'Nội dung công việc.',
    examples: ['Họp giao ban tuần'],
  }),
  host: textField()
    .optional()
    .meta({
      title: 'chủ trì',
      description: 'Người chủ trì, ghi chức danh hoặc họ tên.',
      examples: ['Chủ tịch Ủy ban nhân dân phường'],
    }),
  attendees: textField()
    .optional()
    .meta({
      title: 'thành phần',
      description: 'Những người dự.',
      examples: ['Trưởng các phòng, tổ trưởng tổ dân phố'],
    }),
  place: textField()
    .optional()
    .meta({
      title: 'địa điểm',
      description: 'Nơi làm việc.',
      examples: ['Phòng họp số 1'],
    }),
  cancelled: z
    .boolean()
    .default(false)
    .meta({
      title: 'hoãn',
      description: 'Ghi true khi việc bị hoãn; lịch vẫn hiện và nói rõ là đã hoãn.',
      examples: [true],
    }),
};

/** A line of the working calendar (`content/lich-cong-tac.yaml`). */
export const workSessionSchema = z.strictObject(workSessionShape);

export type WorkSession = z.output<typeof workSessionSchema>;

/** A week by ISO 8601: it begins on Monday and belongs to the year of its Thursday. */
export interface Week {
  readonly year: number;
  readonly number: number;
}

/** The week of a day. */
export function weekOf({ year, month, day }: VietnameseDate): Week {
  const thursday = new Date(Date.UTC(year, month - 1, day));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return {
    year: thursday.getUTCFullYear(),
    number: Math.floor((thursday.getTime() - start) / DAY / 7) + 1,
  };
}

/** The Monday of a week. */
export function mondayOf({ year, number }: Week): VietnameseDate {
  // The fourth of January is always in the first week.
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(
    fourth.getTime() + ((number - 1) * 7 - ((fourth.getUTCDay() || 7) - 1)) * DAY,
  );
  return dateOf(monday);
}

/** The day so many days later. */
export function daysAfter({ year, month, day }: VietnameseDate, count: number): VietnameseDate {
  return dateOf(new Date(Date.UTC(year, month - 1, day + count)));
}

/** When a session ends: as it says; else at the end of its day, or an hour after it began. */
export function endOf({ date, until }: Pick<WorkSession, 'date' | 'until'>): Date {
  if (until) return new Date(toInstant(until).getTime() + (until.time ? 0 : DAY));
  return new Date(toInstant(date).getTime() + (date.time ? DAY / 24 : DAY));
}

function dateOf(day: Date): VietnameseDate {
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

const DAY = 86_400_000;
