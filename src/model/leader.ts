import * as z from 'zod';
import { nameField, textField } from './fields.ts';
import { reachShape } from './unit.ts';

const leaderShape = {
  name: nameField().meta({
    title: 'họ và tên',
    description: 'Họ và tên đầy đủ.',
    examples: ['Nguyễn Văn A'],
  }),
  office: textField().meta({
    title: 'chức danh',
    description: 'Chức danh đầy đủ, viết hoa như trong văn bản.',
    examples: ['Chủ tịch Ủy ban nhân dân phường'],
  }),
  unit: textField()
    .optional()
    .meta({
      title: 'đơn vị',
      description: 'Đơn vị, ghi tên hoặc mã trong content/to-chuc.yaml.',
      examples: ['uy-ban-nhan-dan'],
    }),
  duties: textField()
    .optional()
    .meta({
      title: 'phụ trách',
      description: 'Lĩnh vực phụ trách.',
      examples: ['Phụ trách chung; tài chính, quy hoạch'],
    }),
  contactFor: textField()
    .optional()
    .meta({
      title: 'đầu mối về',
      description: 'Ghi thì người này đứng trong danh sách đầu mối liên hệ về việc đó.',
      examples: ['Cung cấp thông tin cho báo chí'],
    }),
  ...reachShape,
  officeEn: textField()
    .optional()
    .meta({
      title: 'chức danh tiếng Anh',
      description:
        'Chức danh bằng tiếng Anh; không ghi thì người này không hiện ở trang tiếng Anh.',
      examples: ['Chairperson of the People’s Committee'],
    }),
  contactForEn: textField()
    .optional()
    .meta({
      title: 'đầu mối về, bằng tiếng Anh',
      description: 'Việc mà người này là đầu mối, bằng tiếng Anh.',
      examples: ['Press enquiries'],
    }),
};

/** A leader or a contact officer as readers see them (`content/lanh-dao.yaml`), in the order of the list. */
export const leaderSchema = z.strictObject(leaderShape);

export type Leader = z.output<typeof leaderSchema>;
