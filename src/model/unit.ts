import * as z from 'zod';
import {
  emailField,
  nameField,
  phoneField,
  slugField,
  textField,
  webAddressField,
} from './fields.ts';

/** Words in English, for the pages under `/en/`. */
const english = {
  nameEn: textField()
    .optional()
    .meta({
      title: 'tên tiếng Anh',
      description: 'Tên đơn vị bằng tiếng Anh; không ghi thì đơn vị không hiện ở trang tiếng Anh.',
      examples: ['Economic Division'],
    }),
  functionsEn: z
    .array(textField())
    .default([])
    .meta({
      title: 'chức năng bằng tiếng Anh',
      description: 'Các chức năng, nhiệm vụ bằng tiếng Anh.',
      examples: [['Advises the committee on economic planning.']],
    }),
};

/** How a unit or an official is reached. */
export const reachShape = {
  phone: phoneField()
    .optional()
    .meta({
      title: 'điện thoại',
      description: 'Số điện thoại cơ quan.',
      examples: ['0225 3 000 000'],
    }),
  email: emailField()
    .optional()
    .meta({
      title: 'thư điện tử',
      description: 'Thư điện tử công vụ.',
      examples: ['kinhte@phuong.example'],
    }),
};

const unitShape = {
  slug: slugField().meta({
    title: 'mã',
    description: 'Tên ngắn để các mục khác nhắc tới, không đổi sau khi đã dùng.',
    examples: ['phong-kinh-te'],
  }),
  name: nameField().meta({
    title: 'tên',
    description: 'Tên đầy đủ của đơn vị.',
    examples: ['Phòng Kinh tế'],
  }),
  parent: textField()
    .optional()
    .meta({
      title: 'cấp trên',
      description: 'Đơn vị cấp trên trực tiếp, ghi tên hoặc mã trong chính danh sách này.',
      examples: ['uy-ban-nhan-dan'],
    }),
  functions: z
    .array(textField())
    .default([])
    .meta({
      title: 'chức năng, nhiệm vụ',
      description: 'Mỗi chức năng, nhiệm vụ một dòng.',
      examples: [['Tham mưu về kế hoạch phát triển kinh tế.']],
    }),
  address: textField()
    .optional()
    .meta({
      title: 'địa chỉ',
      description: 'Nơi làm việc.',
      examples: ['Tầng 2, số 1 đường A'],
    }),
  ...reachShape,
  url: webAddressField()
    .optional()
    .meta({
      title: 'trang thông tin',
      description: 'Trang thông tin riêng của đơn vị.',
      examples: ['https://phuong.example/'],
    }),
  ...english,
};

/** A unit of the agency (`content/to-chuc.yaml`). */
export const unitSchema = z.strictObject(unitShape);

export type Unit = z.output<typeof unitSchema>;

/** A unit and those under it. */
export interface UnitBranch<One> {
  readonly unit: One;
  readonly children: readonly UnitBranch<One>[];
}
