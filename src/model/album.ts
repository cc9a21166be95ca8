import * as z from 'zod';
import { imageShape } from './article.ts';
import { dateField } from './date-field.ts';
import { textField } from './fields.ts';
import { offeredShape } from './offered.ts';

/** Front matter of an album (`content/thu-vien-anh`), field by field. */
export const albumShape = {
  title: textField().meta({
    title: 'tên bộ ảnh',
    description: 'Tên bộ ảnh.',
    examples: ['Lễ khai giảng năm học 2026–2027'],
  }),
  date: dateField().meta({
    title: 'ngày',
    description: 'Ngày đăng bộ ảnh.',
    examples: ['5/9/2026'],
  }),
  description: textField()
    .optional()
    .meta({
      title: 'giới thiệu',
      description: 'Một hai câu giới thiệu bộ ảnh.',
      examples: ['Hình ảnh lễ khai giảng tại các trường trên địa bàn.'],
    }),
  photos: z.array(z.strictObject(imageShape)).min(1).meta({
    title: 'các ảnh',
    description: 'Các ảnh của bộ, theo thứ tự xem.',
  }),
  ...offeredShape,
};

/** Front matter of an album: an unknown key is refused. */
export const albumSchema = z.strictObject(albumShape);

export type Album = z.output<typeof albumSchema>;
