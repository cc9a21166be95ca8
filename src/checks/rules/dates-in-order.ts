import { compareDates, formatDate } from '../../text/date.ts';
import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** An article is updated and expires after it was published. */
export const datesInOrder: ContentRule = {
  id: 'thu-tu-ngay',
  severity: 'error',
  title: 'Ngày cập nhật và ngày hết hạn không đứng trước ngày đăng.',
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
  ],
  *check({ articles }: Content): Iterable<Finding> {
    for (const entry of articles) {
      const { date, updated, expires } = entry.data;
      // A date without time stands for its whole day.
      const published = updated?.time ? date : { ...date, time: { hour: 0, minute: 0 } };
      if (updated && compareDates(updated, published) < 0) {
        yield findingAt(entry, ['updated'], {
          message: `Ngày cập nhật ${formatDate(updated)} đứng trước ngày đăng ${formatDate(date)}.`,
          mend: 'Sửa lại `updated`, hoặc xóa khóa này nếu bài chưa sửa lần nào.',
        });
      }
      if (expires && compareDates(expires, date) <= 0) {
        yield findingAt(entry, ['expires'], {
          message: `Ngày hết hạn ${formatDate(expires)} không sau ngày đăng ${formatDate(date)}, nên bài không bao giờ hiện.`,
          mend: 'Sửa lại `expires`, hoặc xóa khóa này nếu bài không hết hạn.',
        });
      }
    }
  },
};
