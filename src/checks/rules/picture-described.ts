import type { AnyText, BodyFacts, Surroundings } from '../content.ts';
import { findingIn } from '../finding.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A picture says nothing to readers who don't see it, unless it is described: WCAG 2.2, 1.1.1. */
export const pictureDescribed: EntryRule = {
  id: 'anh-thieu-mo-ta',
  severity: 'error',
  title: 'Ảnh trong bài phải có mô tả.',
  why: 'Người dùng máy đọc màn hình chỉ biết ảnh qua câu mô tả (WCAG 2.2, tiêu chí 1.1.1). Câu mô tả cũng hiện ra khi ảnh không tải được.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Đại biểu giơ tay biểu quyết](dai-bieu.jpg)'),
        'content/tin/2020/06/dai-bieu.jpg': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![](dai-bieu.jpg)'),
        'content/tin/2020/06/dai-bieu.jpg': '',
      },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkEach(entry: AnyText, _: Surroundings, { references }: BodyFacts): Iterable<Finding> {
    for (const reference of references) {
      if (reference.kind !== 'image' || reference.text.trim() !== '') continue;
      yield findingIn(entry, reference, {
        message: `Ảnh “${reference.target}” chưa có mô tả cho người không nhìn được.`,
        mend: `Viết một câu tả điều thấy trong ảnh vào giữa dấu ngoặc vuông: \`![Đại biểu giơ tay biểu quyết](${reference.target})\`.`,
      });
    }
  },
};
