import { compareDates, formatDate, type VietnameseDate } from '../../text/date.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleDocument } from '../sample.ts';

const file = 'content/van-ban/2020/25-kh-ubnd.md';

/** A document ends after it began, an answer follows its question, comments close after they open. */
export const otherDatesInOrder: FrontRule = {
  id: 'thu-tu-ngay-muc-khac',
  severity: 'error',
  title: 'Ngày hết hiệu lực, ngày trả lời và hạn góp ý không đứng trước ngày bắt đầu.',
  why: 'Ngày ghi ngược làm văn bản, câu trả lời hay hạn góp ý hiện sai tình trạng.',
  ok: [{ files: { [file]: sampleDocument({ effective: '1/6/2020', ended: '31/12/2020' }) } }],
  notOk: [
    {
      files: { [file]: sampleDocument({ effective: '1/6/2020', ended: '20/5/2020' }) },
      at: [`${file}:8:8`],
    },
    {
      files: {
        'content/hoi-dap/tam-tru.md':
          '---\ntitle: Đăng ký tạm trú ở đâu?\ndate: 2/11/2026\nanswered: 1/11/2026\n---\n\nTại phường.\n',
        'content/lay-y-kien/via-he.md':
          '---\ntitle: Dự thảo về vỉa hè\ndate: 2/11/2026\nuntil: 2/10/2026\nissuer: Phường\n---\n\nNội dung.\n',
      },
      at: ['content/hoi-dap/tam-tru.md:4:11', 'content/lay-y-kien/via-he.md:4:8'],
    },
  ],
  *checkFront({ others }: Fronts): Iterable<Finding> {
    for (const entry of others) {
      for (const { key, what, from, to } of spansOf(entry)) {
        if (to === undefined || compareDates(to, from) >= 0) continue;
        yield findingAt(entry, [key], {
          message: `${what} ${formatDate(to)} đứng trước ngày ${formatDate(from)}.`,
          mend: `Sửa lại \`${key}\`, hoặc ngày bắt đầu.`,
        });
      }
    }
  },
};

function spansOf({ kind, data }: Fronts['others'][number]): readonly Span[] {
  if (kind === 'document') {
    const from = data.effective ?? data.date;
    return [{ key: 'ended', what: 'Ngày hết hiệu lực', from, to: data.ended }];
  }
  if (kind === 'question') {
    return [{ key: 'answered', what: 'Ngày trả lời', from: data.date, to: data.answered }];
  }
  if (kind === 'consultation') {
    return [{ key: 'until', what: 'Hạn góp ý', from: data.date, to: data.until }];
  }
  return [];
}

interface Span {
  readonly key: string;
  readonly what: string;
  readonly from: VietnameseDate;
  readonly to: VietnameseDate | undefined;
}
