import * as z from 'zod';
import { nameField, slugField, textField } from './fields.ts';

const eventShape = {
  slug: slugField().meta({
    title: 'phần địa chỉ',
    description: 'Tên trong địa chỉ trang, không đổi sau khi đã dùng.',
    examples: ['dai-hoi-dang-bo-quan-lan-thu-iv'],
  }),
  name: nameField().meta({
    title: 'tên',
    description: 'Tên sự kiện như bạn đọc thấy.',
    examples: ['Đại hội Đảng bộ quận lần thứ IV'],
  }),
  description: textField()
    .optional()
    .meta({
      title: 'giới thiệu',
      description: 'Một hai câu giới thiệu, hiện đầu trang sự kiện.',
      examples: ['Tin về công tác chuẩn bị, phiên khai mạc và kết quả của Đại hội.'],
    }),
};

/** An event that many articles tell of (`content/su-kien.yaml`). */
export const eventSchema = z.strictObject(eventShape);
