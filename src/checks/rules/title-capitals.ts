import { findingAt } from '../finding.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { toYamlText } from '../../model/yaml-quote.ts';

/** A title in capitals is slow to read, shouts on every list, and hides which words are names. */
export const titleCapitals: TextRule = {
  id: 'tieu-de-in-hoa',
  severity: 'warning',
  title: 'Tiêu đề viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.',
  why: 'Chữ in hoa cả câu khó đọc, chiếm nhiều chỗ trên danh sách tin, và không còn phân biệt được tên riêng. Máy đọc màn hình có khi đánh vần từng chữ.',
  ok: [
    { files: { [sampleFile]: sampleArticle({ title: 'Ủy ban nhân dân quận họp' }) } },
    { files: { [sampleFile]: sampleArticle({ title: 'HĐND và UBND' }) } },
    { files: { [sampleFile]: sampleArticle({ title: 'COVID-19' }) } },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ title: 'SƠ KẾT 6 THÁNG ĐẦU NĂM' }) },
      at: [`${sampleFile}:2:8`],
    },
  ],
  *checkText({ entry }: Document): Iterable<Finding> {
    const { title = '' } = entry.data;
    const words = title.match(/\p{L}+/gu) ?? [];
    // One or two words in capitals are abbreviations.
    if (words.length < 3 || /\p{Ll}/u.test(title)) return;
    const lower = title.toLowerCase();
    const mended = lower.charAt(0).toUpperCase() + lower.slice(1);
    yield findingAt(entry, ['title'], {
      message: 'Tiêu đề viết in hoa cả câu.',
      mend: `Sửa thành \`title: ${toYamlText(mended)}\`, rồi viết hoa lại tên riêng.`,
    });
  },
};
