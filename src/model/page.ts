import * as z from 'zod';
import { site } from '../site.ts';
import { articleShape } from './article.ts';
import { sitePathField, textField } from './fields.ts';

/** Front matter of a static page (`content/trang`), field by field. */
export const pageShape = {
  title: textField().meta({
    title: 'tiêu đề',
    description: 'Tiêu đề của trang.',
    examples: ['Giới thiệu'],
  }),
  description: textField()
    .optional()
    .meta({
      title: 'tóm tắt',
      description: 'Một câu tóm tắt, hiện trên trang tìm kiếm.',
      examples: ['Giới thiệu về bản tin và ban biên tập.'],
    }),
  order: z
    .int()
    .optional()
    .meta({
      title: 'thứ tự',
      description: 'Thứ tự của trang trong các danh sách; số nhỏ đứng trước.',
      examples: [1],
    }),
  updated: articleShape.updated,
  lang: articleShape.lang,
  translates: sitePathField()
    .optional()
    .meta({
      title: 'bản gốc',
      description: 'Với trang tiếng Anh: địa chỉ của trang tiếng Việt cùng nội dung.',
      examples: ['/gioi-thieu/'],
    }),
  redirects: articleShape.redirects,
};

/** Front matter of a static page: an unknown key is refused. */
export const pageSchema = z.strictObject(pageShape);

export type Page = z.output<typeof pageSchema>;

/** Whether readers may see a page: one in English only where English is on. */
export function isPageShown({ lang }: { readonly lang: 'vi' | 'en' }): boolean {
  return lang === 'vi' || site.features.english;
}
