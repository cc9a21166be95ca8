import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** The first level is the page's title, which comes from the front matter. */
export const headingOne: TextRule = {
  id: 'de-muc-cap-mot',
  severity: 'warning',
  title: 'Trong bài không dùng đề mục một dấu thăng.',
  why: 'Một dấu thăng là tiêu đề của trang, đã lấy từ khóa `title`; một trang có hai tiêu đề thì không rõ trang nói về điều gì.',
  ok: [{ files: { [sampleFile]: sampleArticle({}, '## Hồ sơ') } }],
  notOk: [{ files: { [sampleFile]: sampleArticle({}, '# Hồ sơ') }, at: [`${sampleFile}:8:1`] }],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.headings) {
      if (node.depth !== 1) continue;
      yield findingAtNode(document, node, {
        message: 'Đề mục một dấu thăng là tiêu đề thứ hai của trang.',
        mend: 'Xóa dòng này nếu lặp lại tiêu đề; nếu là đề mục thì dùng hai dấu thăng: `##`.',
      });
    }
  },
};
