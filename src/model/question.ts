import * as z from 'zod';
import { dateField } from './date-field.ts';
import { nameField, textField } from './fields.ts';
import { offeredShape } from './offered.ts';

/** Front matter of a question (`content/hoi-dap`), field by field; the body is the answer. */
export const questionShape = {
  title: textField().meta({
    title: 'câu hỏi',
    description: 'Câu hỏi rút gọn thành một câu.',
    examples: ['Đăng ký tạm trú cần giấy tờ gì?'],
  }),
  question: textField()
    .optional()
    .meta({
      title: 'nội dung câu hỏi',
      description: 'Lời hỏi đầy đủ của người dân, đã bỏ thông tin cá nhân.',
      examples: ['Tôi thuê nhà từ tháng trước, xin hỏi thủ tục đăng ký tạm trú.'],
    }),
  date: dateField().meta({
    title: 'ngày hỏi',
    description: 'Ngày nhận câu hỏi.',
    examples: ['2/11/2026'],
  }),
  topic: nameField()
    .optional()
    .meta({
      title: 'lĩnh vực',
      description: 'Lĩnh vực của câu hỏi.',
      examples: ['Hộ tịch'],
    }),
  forwardedTo: textField()
    .optional()
    .meta({
      title: 'đã chuyển đến',
      description: 'Cơ quan được chuyển câu hỏi để trả lời.',
      examples: ['Công an phường'],
    }),
  answered: dateField()
    .optional()
    .meta({
      title: 'ngày trả lời',
      description: 'Ngày trả lời; câu trả lời viết ở phần nội dung.',
      examples: ['5/11/2026'],
    }),
  answeredBy: textField()
    .optional()
    .meta({
      title: 'nơi trả lời',
      description: 'Cơ quan hoặc bộ phận trả lời.',
      examples: ['Bộ phận Một cửa'],
    }),
  ...offeredShape,
};

/** Front matter of a question: an unknown key is refused. */
export const questionSchema = z.strictObject(questionShape);

export type Question = z.output<typeof questionSchema>;
