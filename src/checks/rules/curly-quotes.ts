import { toYamlText } from '../../model/yaml-quote.ts';
import type { Document } from '../document.ts';
import { findingAt } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Word turns straight quotes into curly ones, and for YAML these are letters: they would stand in names. */
export const curlyQuotes: TextRule = {
  id: 'dau-nhay-cong',
  severity: 'warning',
  title: 'Tên tác giả, chuyên mục và thẻ không nằm trong dấu nháy cong.',
  why: 'Word tự đổi dấu nháy thẳng thành dấu nháy cong “ ”. Với phần đầu tệp, dấu nháy cong là một chữ như mọi chữ khác, nên nó hiện ra trong tên.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({ title: '“Áo ấm cho em” về xã', tags: '["hội nghị"]' }),
      },
    },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ author: '“Anh Ngọc”', tags: '[“hội nghị”, Đảng]' }) },
      at: [`${sampleFile}:3:9`, `${sampleFile}:6:8`],
    },
  ],
  *checkText({ entry }: Document): Iterable<Finding> {
    for (const key of ['author', 'category', 'tags', 'event'] as const) {
      const written = entry.raw[key];
      for (const [index, value] of [written].flat().entries()) {
        if (typeof value !== 'string' || !QUOTED.test(value.trim())) continue;
        const path = Array.isArray(written) ? [key, index] : [key];
        yield findingAt(entry, path, {
          message: `“${value.trim().slice(1, -1)}” nằm trong dấu nháy cong, là dấu do Word tự đổi.`,
          mend: `Xóa hai dấu nháy: \`${toYamlText(value.trim().slice(1, -1))}\`.`,
        });
      }
    }
  },
};

const QUOTED = /^[“”‘’„«][^“”‘’„«»]+[“”‘’»]$/;
