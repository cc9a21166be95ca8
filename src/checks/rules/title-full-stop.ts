import { toYamlText } from '../../model/yaml-quote.ts';
import type { Document } from '../document.ts';
import { findingAt } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A title is a name, and a name has no full stop. */
export const titleFullStop: TextRule = {
  id: 'tieu-de-co-dau-cham',
  severity: 'warning',
  title: 'Tiêu đề không có dấu chấm ở cuối.',
  why: 'Tiêu đề hiện một mình trên danh sách, trong kết quả tìm kiếm và khi chia sẻ; dấu chấm ở đó là thừa.',
  ok: [
    { files: { [sampleFile]: sampleArticle({ title: 'Vì sao phải phân loại rác?' }) } },
    { files: { [sampleFile]: sampleArticle({ title: 'Chuyện cũ kể lại...' }) } },
    { files: { [sampleFile]: sampleArticle({ title: 'Họp tổ công tác của BCĐ TP.' }) } },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ title: 'Sơ kết 6 tháng đầu năm.' }) },
      at: [`${sampleFile}:2:8`],
    },
  ],
  *checkText({ entry }: Document): Iterable<Finding> {
    const { title = '' } = entry.data;
    // Behind an abbreviation the stop belongs to the word.
    if (!/[^.\s]\.$/.test(title) || /(?:^|\s)\p{Lu}{1,3}\.$/u.test(title)) return;
    yield findingAt(entry, ['title'], {
      message: 'Tiêu đề có dấu chấm ở cuối.',
      mend: `Sửa thành \`title: ${toYamlText(title.slice(0, -1))}\`.`,
    });
  },
};
