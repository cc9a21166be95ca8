import * as z from 'zod';
import { parseVietnameseDate, type DateRefusal } from '../text/date.ts';
import { slugify } from '../text/slug.ts';
import { refuse } from './refusal.ts';

/** Text that can't be blank; spaces around it are dropped. */
export function textField() {
  return z.string().trim().min(1);
}

/** `30/6/2020`, `30/06/2020`, either with ` 16:30`, or ISO `2020-06-30`: always day first, never a UTC instant. */
export function dateField() {
  const written = z.string().meta({ format: 'vietnamese-date' });
  return written.transform((written, context) => {
    const parsed = parseVietnameseDate(written);
    if (parsed.ok) return parsed.date;
    context.issues.push(
      refuse(written, {
        id: 'ngay-khong-hop-le',
        why: dateReasons[parsed.reason],
        suggestion: parsed.suggestion,
        advice: dateAdvice,
      }),
    );
    return z.NEVER;
  });
}

/** ASCII words in lower case joined by hyphens, as they stand in addresses. */
export function slugField() {
  return patternField(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, (written) => ({
    why: 'phần địa chỉ phải viết thường, không dấu, các từ nối bằng gạch ngang',
    suggestion: slugify(written) || undefined,
    advice: 'Ví dụ: xay-dung-dang.',
  }));
}

/** A bulletin issue: year and number, `2020/06`. */
export function issueField() {
  return patternField(/^\d{4}\/\d{2}$/, (written) => {
    const [, year, number = ''] = /^(\d{4})[/-](\d{1,2})$/.exec(written.trim()) ?? [];
    return {
      why: 'số bản tin phải ghi năm bốn chữ số, gạch chéo, số hai chữ số',
      suggestion: year === undefined ? undefined : `${year}/${number.padStart(2, '0')}`,
      advice: 'Ví dụ: số 6 năm 2020 ghi là 2020/06.',
    };
  });
}

/** An address inside this site, from its root: `/tin-cu/so-ket/`. */
export function sitePathField() {
  return patternField(/^\/(?!\/)[^\s?#\\]+$/, (written) => ({
    why: 'địa chỉ cũ phải bắt đầu bằng một dấu gạch chéo, không có dấu cách, dấu ? hay dấu #',
    suggestion: pathInside(written),
    advice: 'Ví dụ: /tin-cu/so-ket/.',
  }));
}

/** A file of ours, beside the article or in `public/`; never on another host. */
export function localFileField() {
  return patternField(/^(?![a-z][a-z0-9+.-]*:|\/\/)[^\\]+$/i, () => ({
    why: 'tệp phải nằm trong bản tin, không lấy thẳng từ trang khác',
    suggestion: undefined,
    advice: 'Tải tệp về, đặt cạnh bài viết rồi ghi tên tệp, ví dụ: le-khai-giang.jpg.',
  }));
}

function patternField(pattern: RegExp, explain: (written: string) => Parameters<typeof refuse>[1]) {
  return z
    .string()
    .trim()
    .min(1)
    .check((context) => {
      if (pattern.test(context.value)) return;
      context.issues.push(refuse(context.value, explain(context.value)));
    });
}

function pathInside(written: string): string | undefined {
  const path = /^(?:https?:\/\/[^/]+)?\/*([^\s?#\\]+)/i.exec(written.trim())?.[1];
  return path === undefined ? undefined : `/${path}`;
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
