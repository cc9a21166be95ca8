import * as z from 'zod';
import { toInstant } from '../text/date.ts';
import { dateField } from './date-field.ts';
import { ruledLinkField, textField } from './fields.ts';

const noticeShape = {
  message: textField().meta({
    title: 'lời báo',
    description: 'Một hai câu, hiện đầu mọi trang.',
    examples: ['Bộ phận Một cửa nghỉ làm việc ngày 2/9.'],
  }),
  url: ruledLinkField()
    .optional()
    .meta({
      title: 'đường dẫn',
      description: 'Trang nói rõ hơn: địa chỉ trong bản tin bắt đầu bằng /, hoặc địa chỉ đầy đủ.',
      examples: ['/lien-he/'],
    }),
  urgent: z
    .boolean()
    .default(false)
    .meta({
      title: 'khẩn',
      description: 'Ghi true cho việc khẩn: bão lũ, dịch bệnh, mất an toàn.',
      examples: [true],
    }),
  from: dateField()
    .optional()
    .meta({
      title: 'từ ngày',
      description: 'Ngày bắt đầu hiện; không ghi thì hiện ngay.',
      examples: ['30/8/2026'],
    }),
  until: dateField().meta({
    title: 'đến hết ngày',
    description: 'Ngày cuối cùng còn hiện.',
    examples: ['2/9/2026'],
  }),
};

/** A word to all readers for some days (`content/thong-bao.yaml`). */
export const noticeSchema = z.strictObject(noticeShape);

export type Notice = z.output<typeof noticeSchema>;

/** Whether the notice is shown at the instant `now`: until the end of its last day, or the minute that is given. */
export function isShown({ from, until }: Pick<Notice, 'from' | 'until'>, now: Date): boolean {
  const end = toInstant(until).getTime() + (until.time ? 0 : 86_400_000);
  return (from === undefined || toInstant(from) <= now) && now.getTime() < end;
}
