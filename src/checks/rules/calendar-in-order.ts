import { registerFiles } from '../../model/register.ts';
import { compareDates, formatDateTime } from '../../text/date.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';

/** A session ends after it began: calendars of readers refuse anything else. */
export const calendarInOrder: FrontRule = {
  id: 'lich-thu-tu-gio',
  severity: 'error',
  title: `Trong ${registerFiles.calendar}, giờ kết thúc đứng sau giờ bắt đầu.`,
  why: 'Giờ ghi ngược làm lịch trên điện thoại của bạn đọc hiện sai hoặc không nhận.',
  ok: [
    {
      files: {
        'content/lich-cong-tac.yaml':
          '- { date: 24/11/2026 08:00, until: 24/11/2026 11:30, title: Họp giao ban }\n',
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/lich-cong-tac.yaml':
          '- { date: 24/11/2026 08:00, until: 24/11/2026 07:30, title: Họp giao ban }\n',
      },
      at: ['content/lich-cong-tac.yaml:1:36'],
    },
  ],
  *checkFront({ registers: { calendar } }: Fronts): Iterable<Finding> {
    if (!calendar) return;
    for (const [index, { date, until }] of calendar.data.entries()) {
      if (until === undefined) continue;
      // A day without time lasts to its end.
      const isLater = compareDates(until, date) > 0;
      const isSameDay =
        until.time === undefined &&
        until.day === date.day &&
        until.month === date.month &&
        until.year === date.year;
      if (isLater || isSameDay) continue;
      yield findingAt(calendar, [index, 'until'], {
        message: `Lịch kết thúc ${formatDateTime(until)}, không sau lúc bắt đầu ${formatDateTime(date)}.`,
        mend: 'Sửa lại `until`, hoặc xóa nó nếu chưa rõ giờ kết thúc.',
      });
    }
  },
};
