import type { Document } from '../document.ts';
import { findingAt } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** The most characters that lists, search engines and link previews show of a title. */
const most = 120;

const long =
  'Hội nghị sơ kết công tác 6 tháng đầu năm, triển khai phương hướng, nhiệm vụ 6 tháng cuối năm và biểu dương các tập thể, cá nhân';

/** A title that lists cut off doesn't say what the article is about. */
export const titleLength: TextRule = {
  id: 'tieu-de-qua-dai',
  severity: 'warning',
  title: `Tiêu đề không quá ${most} ký tự.`,
  why: 'Danh sách tin, máy tìm kiếm và mạng xã hội cắt tiêu đề dài, nên phần quan trọng có thể không hiện.',
  ok: [{ files: { [sampleFile]: sampleArticle({ title: long.slice(0, 84) }) } }],
  notOk: [{ files: { [sampleFile]: sampleArticle({ title: long }) }, at: [`${sampleFile}:2:8`] }],
  *checkText({ entry }: Document): Iterable<Finding> {
    const { length } = entry.data.title ?? '';
    if (length <= most) return;
    yield findingAt(entry, ['title'], {
      message: `Tiêu đề dài ${length} ký tự, quá mức ${most} ký tự.`,
      mend: 'Giữ lại điều chính trong một dòng; chuyển phần còn lại vào khóa `description` hoặc câu đầu của bài.',
    });
  },
};
