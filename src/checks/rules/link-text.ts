import { toString } from 'mdast-util-to-string';
import { slugify } from '../../text/slug.ts';
import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** The text of a link says where it leads, also when it is read alone: WCAG 2.2, 2.4.4; Thông tư 32/2017/TT-BTTTT, Điều 18. */
export const linkText: TextRule = {
  id: 'chu-lien-ket-mo-ho',
  severity: 'warning',
  title: 'Chữ của liên kết nói rõ nơi sẽ đến.',
  why: 'Người dùng máy đọc màn hình thường nghe danh sách liên kết tách khỏi câu; “tại đây” không cho biết liên kết dẫn tới đâu.',
  ok: [
    { files: { [sampleFile]: sampleArticle({}, 'Xem [Kế hoạch số 25](https://example.com/a).') } },
    { files: { [sampleFile]: sampleArticle({}, '[Xem thêm về rác thải](https://example.com/a)') } },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Xem kế hoạch [tại đây](https://example.com/a), [**Xem thêm...**](https://example.com/b).',
        ),
      },
      at: [`${sampleFile}:8:14`, `${sampleFile}:8:48`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.links) {
      const text = toString(node).trim();
      if (!emptyTexts.has(slugify(text))) continue;
      yield findingAtNode(document, node, {
        message: `Chữ của liên kết “${text}” không cho biết sẽ đến đâu.`,
        mend: `Đặt liên kết vào chính tên văn bản hoặc trang: \`[Kế hoạch số 25/KH-UBND](${node.url.slice(0, 100)})\`.`,
      });
    }
  },
};

/** Slugs of texts that say nothing of where a link leads. */
export const emptyTexts = new Set([
  ...['tai-day', 'o-day', 'day', 'vao-day', 'xem-tai-day', 'xem-o-day', 'tai-dia-chi-nay'],
  ...['bam-vao-day', 'bam-day', 'nhan-vao-day', 'an-vao-day', 'click-vao-day', 'tai-ve-tai-day'],
  ...['xem-them', 'xem-tiep', 'doc-them', 'doc-tiep', 'chi-tiet', 'xem-chi-tiet', 'xem', 'link'],
  ...['lien-ket', 'click-here', 'here', 'read-more', 'more', 'download', 'tai-ve', 'tai-xuong'],
]);
