import * as z from 'zod';
import { attachmentShape } from './article.ts';
import { articleLifeShape } from './article-life.ts';
import { sitePathField } from './fields.ts';

/** Fields that every kind beside articles and pages has. */
export const offeredShape = {
  draft: articleLifeShape.draft,
  attachments: z.array(z.strictObject(attachmentShape)).default([]).meta({
    title: 'tệp đính kèm',
    description: 'Tệp để bạn đọc tải về.',
  }),
  redirects: z
    .array(sitePathField())
    .default([])
    .meta({
      title: 'địa chỉ cũ',
      description: 'Các địa chỉ trước đây của mục; ai mở chúng sẽ được đưa tới mục này.',
      examples: [['/van-ban-cu/25/']],
    }),
};
