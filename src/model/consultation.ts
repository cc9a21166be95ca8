import * as z from 'zod';
import { toInstant } from '../text/date.ts';
import { dateField } from './date-field.ts';
import { textField } from './fields.ts';
import { offeredShape } from './offered.ts';

/** Front matter of a draft for comment (`content/lay-y-kien`), field by field. */
export const consultationShape = {
  title: textField().meta({
    title: 'tên dự thảo',
    description: 'Tên dự thảo được lấy ý kiến.',
    examples: ['Dự thảo Quyết định về quản lý vỉa hè'],
  }),
  date: dateField().meta({
    title: 'ngày bắt đầu',
    description: 'Ngày bắt đầu nhận ý kiến.',
    examples: ['1/11/2026'],
  }),
  until: dateField().meta({
    title: 'hạn góp ý',
    description: 'Ngày cuối cùng nhận ý kiến.',
    examples: ['30/11/2026'],
  }),
  issuer: textField().meta({
    title: 'cơ quan soạn thảo',
    description: 'Cơ quan soạn thảo, nơi nhận ý kiến.',
    examples: ['Ủy ban nhân dân phường'],
  }),
  contact: textField()
    .optional()
    .meta({
      title: 'nơi gửi ý kiến',
      description:
        'Địa chỉ, thư điện tử nhận ý kiến; không ghi thì dùng địa chỉ chung của bản tin.',
      examples: ['Phòng Tư pháp, số 1 đường A'],
    }),
  outcome: textField()
    .optional()
    .meta({
      title: 'kết quả',
      description: 'Kết quả tiếp thu ý kiến, ghi sau khi hết hạn.',
      examples: ['Đã tiếp thu 12 trong 15 ý kiến; văn bản ban hành ngày 20/12/2026.'],
    }),
  ...offeredShape,
};

/** Front matter of a draft for comment: an unknown key is refused. */
export const consultationSchema = z.strictObject(consultationShape);

export type Consultation = z.output<typeof consultationSchema>;

/** Whether comments are taken at the instant `now`: until the end of the last day, or the minute that is given. */
export function isOpen({ until }: Pick<Consultation, 'until'>, now: Date): boolean {
  const end = toInstant(until).getTime() + (until.time ? 0 : 86_400_000);
  return now.getTime() < end;
}
