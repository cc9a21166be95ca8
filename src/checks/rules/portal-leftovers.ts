import { isPortalLabel } from '../../text/portal-label.ts';
import { slugify } from '../../text/slug.ts';
import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Labels of the portal that an article was copied from are no part of it. */
export const portalLeftovers: TextRule = {
  id: 'chu-thua-cua-cong-tin',
  severity: 'warning',
  title: 'Bài không có chữ của nút bấm, khung tin khác chép lẫn từ cổng thông tin.',
  why: 'Chép cả trang thì dính theo chữ của nút chia sẻ, khung tin mới; trong bài những chữ ấy không bấm được và làm bạn đọc bối rối.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Xem thêm:\n\n- [Kế hoạch số 25](https://example.com/a)'),
      },
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Tin mới đăng trên báo được nhiều người chia sẻ.') },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Nội dung.\n\n• Tin mới đăng\n\n- Chia sẻ Facebook'),
      },
      at: [`${sampleFile}:10:1`, `${sampleFile}:12:3`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, 'Nội dung.\n\nLượt xem: 1.204\n\n**Xem thêm >>**') },
      at: [`${sampleFile}:10:1`, `${sampleFile}:12:3`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      const { kind, text } = passage;
      if (kind === 'field') continue;
      const words = text.trim();
      // A heading or a line that leads to a list is the editor's own.
      if (!isPortalLabel(words)) continue;
      if (kind === 'heading' && !/^(?:tin-moi-dang|chia-se)/.test(slugify(words))) continue;
      yield findingInText(document, passage, text.search(/\S/), {
        message: `“${words}” là chữ của trang cũ, không thuộc bài.`,
        mend: 'Xóa dòng này.',
      });
    }
  },
};
