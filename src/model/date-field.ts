import * as z from 'zod';
import { parseVietnameseDate, type DateRefusal } from '../text/date.ts';
import { refuse } from './refusal.ts';

/** `30/6/2020`, `30/06/2020`, either with ` 16:30`, or ISO `2020-06-30`: always day first, never a UTC instant. */
export function dateField() {
  const written = z.string().meta({ format: 'vietnamese-date' });
  return written.transform((written, context) => {
    const parsed = parseVietnameseDate(written);
    if (parsed.ok) return parsed.date;
    context.issues.push(
      refuse(written, {
        id: 'ngay-khong-hop-le',
        why: explain(parsed.reason, written),
        suggestion: parsed.suggestion,
        advice: dateAdvice,
      }),
    );
    return z.NEVER;
  });
}

function explain(reason: DateRefusal, written: string): string {
  const isMonthFirst = reason === 'month' && written.includes('/');
  return isMonthFirst ? 'ngày phải viết trước tháng' : dateReasons[reason];
}

const dateReasons: Record<DateRefusal, string> = {
  format: 'đây không phải một ngày viết theo kiểu ngày/tháng/năm',
  year: 'năm phải từ 1900 đến 2100',
  month: 'tháng phải từ 1 đến 12',
  day: 'ngày này không có trong lịch',
  time: 'giờ phải từ 0:00 đến 23:59',
};

/** How to write a date, for every message about one. */
export const dateAdvice =
  'Viết ngày trước, tháng sau, rồi đến năm, ví dụ `30/6/2020` hoặc `30/6/2020 16:30`.';
