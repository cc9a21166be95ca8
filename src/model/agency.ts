import * as z from 'zod';
import { dateField } from './date-field.ts';
import { nameField, slugField, textField, webAddressField } from './fields.ts';

const agencyShape = {
  slug: slugField().meta({
    title: 'mã',
    description: 'Tên ngắn để các mục khác nhắc tới, không đổi sau khi đã dùng.',
    examples: ['quan-uy-hai-an'],
  }),
  name: nameField().meta({
    title: 'tên',
    description: 'Tên đầy đủ của cơ quan.',
    examples: ['Quận ủy Hải An'],
  }),
  url: webAddressField()
    .optional()
    .meta({
      title: 'trang thông tin',
      description: 'Địa chỉ trang thông tin của cơ quan, nơi bạn đọc tìm tới.',
      examples: ['https://phuong.example/'],
    }),
  ended: dateField()
    .optional()
    .meta({
      title: 'ngày kết thúc',
      description: 'Ngày cơ quan kết thúc hoạt động do sáp nhập, giải thể hoặc đổi tên.',
      examples: ['1/7/2025'],
    }),
  successor: textField()
    .optional()
    .meta({
      title: 'cơ quan kế tục',
      description: 'Cơ quan nhận nhiệm vụ, ghi tên hoặc slug trong chính danh sách này.',
      examples: ['dang-uy-phuong-hai-an'],
    }),
};

/** An agency, living or merged away (`content/co-quan.yaml`). */
export const agencySchema = z.strictObject(agencyShape);

export type Agency = z.output<typeof agencySchema>;
