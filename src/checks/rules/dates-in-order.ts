import { compareDates, formatDate, type VietnameseDate } from '../../text/date.ts';
import type { AnyText } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** An article is updated, corrected, withdrawn and expires after it was published. */
export const datesInOrder: EntryRule = {
  id: 'thu-tu-ngay',
  severity: 'error',
  title: 'Ngày cập nhật, đính chính, gỡ và hết hạn không đứng trước ngày đăng.',
  why: 'Ngày cập nhật đứng trước ngày đăng làm bạn đọc hiểu sai; bài hết hạn trước khi đăng thì không bao giờ hiện.',
  ok: [
    { files: { [sampleFile]: sampleArticle({ updated: '30/6/2020', expires: '31/12/2020' }) } },
    { files: { [sampleFile]: sampleArticle({ date: '30/6/2020 16:30', updated: '30/6/2020' }) } },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ updated: '29/6/2020', expires: '30/6/2020' }) },
      at: [`${sampleFile}:6:10`, `${sampleFile}:7:10`],
    },
    {
      files: {
        [sampleFile]: sampleArticle({
          corrections: '[{ date: 29/6/2020, note: Số đúng là 210. }]',
          withdrawn: '{ date: 1/6/2020, reason: Chưa được duyệt. }',
        }),
      },
      at: [`${sampleFile}:6:23`, `${sampleFile}:7:20`],
    },
  ],
  *checkEach(entry: AnyText): Iterable<Finding> {
    if (entry.kind !== 'article') return;
    const { date, updated, expires, corrections, withdrawn } = entry.data;
    if (updated && isBefore(updated, date)) {
      yield findingAt(entry, ['updated'], {
        message: `Ngày cập nhật ${formatDate(updated)} đứng trước ngày đăng ${formatDate(date)}.`,
        mend: 'Sửa lại `updated`, hoặc xóa khóa này nếu bài chưa sửa lần nào.',
      });
    }
    for (const [index, correction] of corrections.entries()) {
      if (!isBefore(correction.date, date)) continue;
      yield findingAt(entry, ['corrections', index, 'date'], {
        message: `Ngày đính chính ${formatDate(correction.date)} đứng trước ngày đăng ${formatDate(date)}.`,
        mend: 'Ghi ngày đăng lời đính chính.',
      });
    }
    if (withdrawn && isBefore(withdrawn.date, date)) {
      yield findingAt(entry, ['withdrawn', 'date'], {
        message: `Ngày gỡ ${formatDate(withdrawn.date)} đứng trước ngày đăng ${formatDate(date)}.`,
        mend: 'Ghi ngày gỡ bài; bài chưa đăng lần nào thì xóa `withdrawn` và ghi `draft: true`.',
      });
    }
    if (expires && compareDates(expires, date) <= 0) {
      yield findingAt(entry, ['expires'], {
        message: `Ngày hết hạn ${formatDate(expires)} không sau ngày đăng ${formatDate(date)}, nên bài không bao giờ hiện.`,
        mend: 'Sửa lại `expires`, hoặc xóa khóa này nếu bài không hết hạn.',
      });
    }
  },
};

/** A date without time stands for its whole day. */
function isBefore(later: VietnameseDate, published: VietnameseDate): boolean {
  const from = later.time ? published : { ...published, time: { hour: 0, minute: 0 } };
  return compareDates(later, from) < 0;
}
