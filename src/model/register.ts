import * as z from 'zod';
import { agencySchema } from './agency.ts';
import { dateField } from './date-field.ts';
import { eventSchema } from './event.ts';
import { nameField, slugField, textField } from './fields.ts';
import { leaderSchema } from './leader.ts';
import { noticeSchema } from './notice.ts';
import { unitSchema } from './unit.ts';
import { workSessionSchema } from './work-session.ts';

const slug = slugField().meta({
  title: 'phần địa chỉ',
  description: 'Tên trong địa chỉ trang, không đổi sau khi đã dùng.',
  examples: ['xay-dung-dang'],
});

const categoryShape = {
  slug,
  name: nameField().meta({
    title: 'tên',
    description: 'Tên chuyên mục như bạn đọc thấy.',
    examples: ['Xây dựng Đảng'],
  }),
  description: textField()
    .optional()
    .meta({
      title: 'giới thiệu',
      description: 'Một câu giới thiệu, hiện đầu trang chuyên mục.',
      examples: ['Hội nghị, đại hội và công tác xây dựng Đảng.'],
    }),
  order: z
    .int()
    .optional()
    .meta({
      title: 'thứ tự',
      description: 'Thứ tự trên trang chủ; số nhỏ đứng trước.',
      examples: [1],
    }),
};

const authorShape = {
  slug,
  name: nameField().meta({
    title: 'tên',
    description: 'Tên hoặc bút danh, đúng như ghi ở khóa author của bài.',
    examples: ['Anh Ngọc'],
  }),
  role: textField()
    .optional()
    .meta({
      title: 'chức danh',
      description: 'Công việc của người viết trong bản tin.',
      examples: ['Phóng viên'],
    }),
  agency: textField()
    .optional()
    .meta({
      title: 'cơ quan',
      description: 'Nơi công tác khi viết, ghi tên hoặc slug trong content/co-quan.yaml.',
      examples: ['Quận ủy Hải An'],
    }),
  description: textField()
    .optional()
    .meta({
      title: 'giới thiệu',
      description: 'Một câu giới thiệu, hiện đầu trang tác giả.',
      examples: ['Phóng viên theo dõi công tác xây dựng Đảng.'],
    }),
};

const abbreviationShape = {
  short: textField().meta({
    title: 'chữ viết tắt',
    description: 'Chữ viết tắt, đúng chữ hoa chữ thường.',
    examples: ['UBND'],
  }),
  full: z
    .union([textField(), z.array(textField()).min(1)])
    .transform((written) => (typeof written === 'string' ? [written] : written))
    .meta({
      title: 'chữ đầy đủ',
      description: 'Chữ đầy đủ; viết tắt có nhiều nghĩa thì ghi thành danh sách.',
      examples: ['Ủy ban nhân dân'],
    }),
};

/** An office that someone held for a time; who changes office has an entry for each. */
const officialShape = {
  name: nameField().meta({
    title: 'họ và tên',
    description: 'Họ và tên đầy đủ, viết hoa đúng như trong quyết định bổ nhiệm.',
    examples: ['Nguyễn Văn A'],
  }),
  office: textField().meta({
    title: 'chức danh',
    description: 'Chức danh đầy đủ, viết hoa như trong văn bản.',
    examples: ['Chủ tịch Ủy ban nhân dân phường'],
  }),
  from: dateField().meta({
    title: 'từ ngày',
    description: 'Ngày bắt đầu giữ chức danh.',
    examples: ['1/7/2025'],
  }),
  until: dateField()
    .optional()
    .meta({
      title: 'đến ngày',
      description: 'Ngày cuối cùng giữ chức danh; đang giữ thì không ghi.',
      examples: ['30/6/2030'],
    }),
};

export const categorySchema = z.strictObject(categoryShape);
export const authorSchema = z.strictObject(authorShape);
export const abbreviationSchema = z.strictObject(abbreviationShape);
export const officialSchema = z.strictObject(officialShape);

/** One item of each register. */
export const registerItems = {
  categories: categorySchema,
  authors: authorSchema,
  abbreviations: abbreviationSchema,
  events: eventSchema,
  notices: noticeSchema,
  agencies: agencySchema,
  calendar: workSessionSchema,
  units: unitSchema,
  leaders: leaderSchema,
  /** Who held which office and when, for the checks; never shown on the site. */
  officials: officialSchema,
} as const;

/** The registers: YAML lists that articles refer to. */
export const registerSchemas = Object.fromEntries(
  Object.entries(registerItems).map(([kind, item]) => [kind, z.array(item)]),
) as unknown as { [Kind in RegisterKind]: z.ZodType<RegisterData[Kind]> };

/** Where each register lies. */
export const registerFiles = {
  categories: 'content/chuyen-muc.yaml',
  authors: 'content/tac-gia.yaml',
  abbreviations: 'content/viet-tat.yaml',
  officials: 'content/can-bo.yaml',
  events: 'content/su-kien.yaml',
  notices: 'content/thong-bao.yaml',
  agencies: 'content/co-quan.yaml',
  calendar: 'content/lich-cong-tac.yaml',
  units: 'content/to-chuc.yaml',
  leaders: 'content/lanh-dao.yaml',
} as const satisfies Record<RegisterKind, string>;

export const registerKinds = Object.keys(registerFiles) as RegisterKind[];

export type Official = z.output<typeof officialSchema>;
export type Category = z.output<typeof categorySchema>;
export type RegisterKind = keyof typeof registerItems;

/** What each register holds, in the file's order. */
export type RegisterData = {
  readonly [Kind in RegisterKind]: readonly z.output<(typeof registerItems)[Kind]>[];
};
