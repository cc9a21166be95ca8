import type { Field } from '@sveltia/cms';

/** The text of an article, a page or any other kind: Markdown, written as in Word. */
export const bodyField: Field = {
  name: 'body',
  label: 'Nội dung',
  hint: 'Bấm Enter để sang đoạn mới. Chèn ảnh bằng nút Ảnh; ảnh nào cũng cần mô tả.',
  widget: 'richtext',
  required: false,
  // The page has a title of its own: headings of the text start at the second level.
  buttons: [
    'bold',
    'italic',
    'strikethrough',
    'code',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['image', 'code-block'],
  modes: ['rich_text', 'raw'],
};

/** The text comes before the fields that few texts need. */
export function withBodyAfter(
  name: string,
  fields: readonly Field[],
  body: Field = bodyField,
): Field[] {
  const index = fields.findIndex((field) => field.name === name) + 1;
  return [...fields.slice(0, index), body, ...fields.slice(index)];
}
