import { formatNumber } from '../../text/count.ts';
import { formatDateTime, toInstant } from '../../text/date.ts';
import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { sampleArticle } from '../sample.ts';

const day = 24 * 3600 * 1000;

/** An article dated later waits for its day: right when it was meant, baffling when a digit slipped. */
export const futureDate: ContentRule = {
  id: 'ngay-chua-toi',
  severity: 'hint',
  title: 'Bài đề ngày chưa tới thì đến ngày đó mới hiện.',
  why: 'Hẹn ngày đăng là việc bình thường; nhưng gõ nhầm năm hay tháng cũng làm bài không hiện, và người viết không hiểu vì sao.',
  ok: [
    { files: { 'content/tin/2026/11/hop.md': sampleArticle({ date: '20/11/2026' }) } },
    {
      files: { 'content/tin/2062/06/hop.md': sampleArticle({ date: '30/6/2062', draft: 'true' }) },
    },
  ],
  notOk: [
    {
      files: { 'content/tin/2062/06/hop.md': sampleArticle({ date: '30/6/2062' }) },
      at: ['content/tin/2062/06/hop.md:4:7'],
    },
  ],
  *check({ articles, now }: Content): Iterable<Finding> {
    for (const entry of articles) {
      const { date, draft } = entry.data;
      // Nearly all of an archive, told without making an instant of each date.
      if (date.year < now.getUTCFullYear()) continue;
      const ahead = toInstant(date).getTime() - now.getTime();
      if (draft || ahead <= 0) continue;
      yield findingAt(entry, ['date'], {
        message: `Ngày đăng ${formatDateTime(date)} còn ${formatNumber(Math.ceil(ahead / day))} ngày nữa mới tới; từ lúc đó bài mới hiện.`,
        mend: 'Nếu hẹn ngày đăng thì để nguyên; nếu gõ nhầm thì sửa lại `date`; nếu bài chưa xong thì thêm `draft: true`.',
      });
    }
  },
};
