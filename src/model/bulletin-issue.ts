import * as z from 'zod';
import { imageShape } from './article.ts';
import { dateField } from './date-field.ts';
import { articleIdField, textField } from './fields.ts';
import { offeredShape } from './offered.ts';

const staffShape = {
  role: textField().meta({
    title: 'nhiệm vụ',
    description: 'Nhiệm vụ trong ban biên tập.',
    examples: ['Trưởng ban biên tập'],
  }),
  names: z
    .union([textField(), z.array(textField()).min(1)])
    .transform((written) => (typeof written === 'string' ? [written] : written))
    .meta({
      title: 'họ tên',
      description: 'Họ tên những người làm nhiệm vụ đó.',
      examples: ['Nguyễn Văn A'],
    }),
};

/** What the last page of a printed bulletin must say: Luật Báo chí 2016, Điều 34 khoản 1. */
const imprintShape = {
  licence: textField().meta({
    title: 'số giấy phép',
    description: 'Số giấy phép xuất bản bản tin.',
    examples: ['12/GP-XBBT'],
  }),
  licensed: textField().meta({
    title: 'ngày cấp phép',
    description: 'Ngày cấp giấy phép, có thể kèm cơ quan cấp.',
    examples: ['5/1/2026, Sở Văn hóa và Thể thao cấp'],
  }),
  printer: textField().meta({
    title: 'nơi in',
    description: 'Tên và địa chỉ cơ sở in.',
    examples: ['Công ty In A, số 1 đường B'],
  }),
  copies: textField().meta({
    title: 'số lượng in',
    description: 'Số lượng bản in.',
    examples: ['500 bản'],
  }),
  period: textField().meta({
    title: 'kỳ hạn xuất bản',
    description: 'Kỳ hạn xuất bản, như ghi trong giấy phép.',
    examples: ['Một tháng một số'],
  }),
  responsible: textField().meta({
    title: 'người chịu trách nhiệm',
    description: 'Họ tên người chịu trách nhiệm xuất bản.',
    examples: ['Nguyễn Văn A, Trưởng ban biên tập'],
  }),
};

/** Front matter of an issue of the bulletin (`content/so/2026/11.md`), field by field; the body is a foreword. */
export const bulletinIssueShape = {
  number: z
    .int()
    .min(1)
    .max(99)
    .meta({
      title: 'số',
      description: 'Số của bản tin trong năm, trùng với tên tệp.',
      examples: [11],
    }),
  title: textField()
    .optional()
    .meta({
      title: 'tên số',
      description: 'Tên riêng của số, nếu có.',
      examples: ['Số đặc biệt chào mừng Đại hội'],
    }),
  date: dateField().meta({
    title: 'ngày ra số',
    description: 'Ngày phát hành số bản tin.',
    examples: ['20/11/2026'],
  }),
  description: textField()
    .optional()
    .meta({
      title: 'giới thiệu',
      description: 'Một hai câu giới thiệu số này.',
      examples: ['Tin hoạt động tháng 11 và hướng dẫn chuẩn bị đại hội.'],
    }),
  cover: z.strictObject(imageShape).optional().meta({
    title: 'ảnh bìa',
    description: 'Ảnh ở trang đầu của số.',
  }),
  articles: z
    .array(articleIdField())
    .default([])
    .meta({
      title: 'các bài',
      description:
        'Các bài của số theo thứ tự in, ghi năm/tháng/tên tệp. Bài ghi số này ở khóa issue mà không có ở đây thì đứng sau.',
      examples: [['2026/11/so-ket-cong-tac']],
    }),
  masthead: z.array(z.strictObject(staffShape)).default([]).meta({
    title: 'ban biên tập',
    description: 'Những người làm số này.',
  }),
  imprint: z.strictObject(imprintShape).optional().meta({
    title: 'thông tin in',
    description: 'Các thông tin phải ghi ở trang cuối của bản in.',
  }),
  ...offeredShape,
};

/** Front matter of an issue: an unknown key is refused. */
export const bulletinIssueSchema = z.strictObject(bulletinIssueShape);

export type BulletinIssue = z.output<typeof bulletinIssueSchema>;

/** The law lets a printed bulletin have so many pages: Luật Báo chí 2016, Điều 34 khoản 1. */
export const MOST_PAGES = 64;

/** `Số 11/2026`, from the path that names the issue, `2026/11`. */
export function issueName(id: string): string {
  const [year = '', number = ''] = id.split('/');
  return `Số ${number}/${year}`;
}
