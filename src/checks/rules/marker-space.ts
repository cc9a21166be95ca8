import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** `##Đề mục`, `-Ý một` and `1.Mục` stay in the paragraph, marks and all, and their lines run together. */
export const markerSpace: TextRule = {
  id: 'thieu-dau-cach-dau-dong',
  severity: 'warning',
  title: 'Sau dấu thăng, gạch đầu dòng và số thứ tự phải có dấu cách.',
  why: 'Thiếu dấu cách thì đề mục và danh sách không thành hình: các dòng dồn thành một đoạn, bạn đọc thấy nguyên cả dấu.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '## Kết quả\n\n- Thu ngân sách\n- Chi ngân sách\n\nNhiệt độ\n-5 độ; chủ đề #HảiAn.',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '##Kết quả\n\nĐạt được:\n-Thu ngân sách\n-Chi ngân sách'),
      },
      at: [`${sampleFile}:8:1`, `${sampleFile}:11:1`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, '1.Mục một\n2.Mục hai') },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.kind !== 'paragraph') continue;
      // Of the lines of one list the first is enough.
      const [found] = passage.text.matchAll(MARKER);
      if (!found) continue;
      const { mark = '', words = '', more = '' } = found.groups ?? {};
      const place = found.index + found[0].indexOf(mark);
      yield findingInText(document, passage, place, {
        message: `Sau “${mark}” thiếu dấu cách nên dòng này không thành ${mark.startsWith('#') ? 'đề mục' : 'danh sách'}.`,
        mend: `Sửa thành \`${mark} ${words}${more === '' ? '' : '…'}\`${mark.startsWith('#') ? '' : ', các dòng dưới cũng vậy; để một dòng trống phía trên'}.`,
      });
    }
  },
};

/** One dash may be a minus or a dialogue's; a letter behind it makes a list's item. */
const MARKER =
  /(?:^|\n) {0,3}(?<mark>#{2,6}|[-+•](?=\p{Lu})|\d{1,2}[.)](?=\p{Lu}\p{Ll}))(?<words>[\p{L}\p{N}][^\n]{0,39})(?<more>[^\n]?)/gu;
