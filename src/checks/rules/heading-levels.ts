import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Headings are the article's table of contents: a level left out is a chapter without its part. */
export const headingLevels: TextRule = {
  id: 'de-muc-nhay-cap',
  severity: 'warning',
  title: 'Đề mục xuống từng cấp một.',
  why: 'Máy đọc màn hình và mục lục dựa vào cấp đề mục; nhảy cấp làm người nghe tưởng bị mất một phần bài.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '## Hồ sơ\n\n### Nộp trực tiếp\n\n## Thời hạn'),
      },
    },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({}, '### Hồ sơ\n\n## Thời hạn\n\n#### Gia hạn') },
      at: [`${sampleFile}:8:1`, `${sampleFile}:12:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    // The page's title is the first level.
    let above = 1;
    for (const node of document.headings) {
      const right = above + 1;
      if (node.depth > right) {
        yield findingAtNode(document, node, {
          message: `Đề mục cấp ${node.depth} đứng ngay dưới cấp ${above}, thiếu cấp ở giữa.`,
          mend: `Dùng ${right} dấu thăng: \`${'#'.repeat(right)}\`.`,
        });
      }
      above = node.depth;
    }
  },
};
