import * as z from 'zod';
import { toInstant, type VietnameseDate } from '../text/date.ts';
import { dateField } from './date-field.ts';
import { nameField, textField } from './fields.ts';
import { offeredShape } from './offered.ts';

/** Front matter of a document (`content/van-ban`), field by field. */
export const officialDocumentShape = {
  title: textField().meta({
    title: 'trích yếu',
    description: 'Trích yếu nội dung, như ghi trên văn bản.',
    examples: ['Về phòng, chống bão lụt năm 2020'],
  }),
  number: nameField().meta({
    title: 'số, ký hiệu',
    description: 'Số và ký hiệu của văn bản.',
    examples: ['25/KH-UBND'],
  }),
  type: nameField().meta({
    title: 'loại văn bản',
    description: 'Tên loại văn bản, như bạn đọc sẽ lọc.',
    examples: ['Kế hoạch'],
  }),
  date: dateField().meta({
    title: 'ngày ký',
    description: 'Ngày ban hành ghi trên văn bản.',
    examples: ['15/5/2020'],
  }),
  issuer: nameField().meta({
    title: 'cơ quan ban hành',
    description: 'Cơ quan ban hành văn bản.',
    examples: ['Ủy ban nhân dân quận'],
  }),
  signer: textField()
    .optional()
    .meta({
      title: 'người ký',
      description: 'Chức vụ và họ tên người ký, như ghi trên văn bản.',
      examples: ['Chủ tịch Nguyễn Văn A'],
    }),
  effective: dateField()
    .optional()
    .meta({
      title: 'ngày có hiệu lực',
      description: 'Ngày văn bản có hiệu lực, nếu khác ngày ký.',
      examples: ['1/6/2020'],
    }),
  ended: dateField()
    .optional()
    .meta({
      title: 'ngày hết hiệu lực',
      description: 'Từ ngày này văn bản không còn hiệu lực.',
      examples: ['31/12/2020'],
    }),
  replacedBy: nameField()
    .optional()
    .meta({
      title: 'văn bản thay thế',
      description: 'Số, ký hiệu của văn bản trong danh mục này thay thế văn bản này.',
      examples: ['12/KH-UBND'],
    }),
  ...offeredShape,
};

/** Front matter of a document: an unknown key is refused. */
export const officialDocumentSchema = z.strictObject(officialDocumentShape);

export type OfficialDocument = z.output<typeof officialDocumentSchema>;

/** Whether a document binds at the instant `now`. */
export function forceOf(
  { date, effective, ended }: Pick<OfficialDocument, 'date' | 'effective' | 'ended'>,
  now: Date,
): Force {
  if (ended !== undefined && hasCome(ended, now)) return 'ended';
  return hasCome(effective ?? date, now) ? 'inForce' : 'coming';
}

function hasCome(date: VietnameseDate, now: Date): boolean {
  return toInstant(date) <= now;
}

export type Force = 'coming' | 'inForce' | 'ended';
