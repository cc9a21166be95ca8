import * as z from 'zod';
import { dateField } from './date-field.ts';
import { textField } from './fields.ts';

const correctionShape = {
  date: dateField().meta({
    title: 'ngày đính chính',
    description: 'Ngày đăng lời đính chính.',
    examples: ['18/11/2026'],
  }),
  note: textField().meta({
    title: 'lời đính chính',
    description: 'Chỗ đã sai và điều đúng, một hai câu; bài đã được sửa theo lời này.',
    examples: ['Bản đăng ngày 16/11 ghi nhầm số hộ là 120; số đúng là 210.'],
  }),
};

const withdrawalShape = {
  date: dateField().meta({
    title: 'ngày gỡ',
    description: 'Ngày gỡ bài.',
    examples: ['20/11/2026'],
  }),
  reason: textField().meta({
    title: 'lý do gỡ',
    description: 'Câu bạn đọc thấy thay cho bài; không nhắc lại điều phải gỡ.',
    examples: ['Bài đăng khi chưa được duyệt.'],
  }),
};

/** That an article was withdrawn: all that readers learn of it from then on. */
export const withdrawalSchema = z.strictObject(withdrawalShape);

/** What becomes of an article after it is written, field by field. */
export const articleLifeShape = {
  updated: dateField()
    .optional()
    .meta({
      title: 'ngày cập nhật',
      description: 'Ngày sửa nội dung gần nhất, nếu khác ngày đăng.',
      examples: ['1/7/2020'],
    }),
  corrections: z.array(z.strictObject(correctionShape)).default([]).meta({
    title: 'đính chính',
    description: 'Các lời đính chính, hiện ở đầu bài.',
  }),
  draft: z
    .boolean()
    .default(false)
    .meta({
      title: 'bản nháp',
      description: 'Bài còn là bản nháp thì chưa được đăng.',
      examples: [true],
    }),
  expires: dateField()
    .optional()
    .meta({
      title: 'ngày hết hạn',
      description: 'Từ ngày này bài được gỡ khỏi trang.',
      examples: ['31/12/2020'],
    }),
  withdrawn: withdrawalSchema.optional().meta({
    title: 'gỡ bài',
    description: 'Ghi vào thì bài bị gỡ ngay; địa chỉ của bài chỉ còn ngày gỡ và lý do.',
  }),
};
