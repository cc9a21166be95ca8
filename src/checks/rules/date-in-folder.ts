import { addressOf } from '../../model/address.ts';
import type { AnyText } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** The folder is a part of the address: it must tell the truth about the date. */
export const dateInFolder: EntryRule = {
  id: 'ngay-khac-thu-muc',
  severity: 'error',
  title: 'Bài nằm trong thư mục đúng năm và tháng của ngày đăng.',
  why: 'Thư mục năm và tháng là một phần địa chỉ của bài; bạn đọc và kho lưu trữ dựa vào đó để tìm bài theo thời gian.',
  ok: [{ files: { [sampleFile]: sampleArticle({ date: '30/6/2020' }) } }],
  notOk: [
    { files: { [sampleFile]: sampleArticle({ date: '1/7/2020' }) }, at: [`${sampleFile}:4:7`] },
  ],
  *checkEach(entry: AnyText): Iterable<Finding> {
    if (entry.kind !== 'article') return;
    const addressed = addressOf(entry.file);
    if (!addressed.ok || addressed.address.kind !== 'article') return;
    const { year, month } = entry.data.date;
    if (addressed.address.year === year && addressed.address.month === month) return;
    const folder = `content/tin/${year}/${String(month).padStart(2, '0')}/`;
    yield findingAt(entry, ['date'], {
      message: `Ngày đăng thuộc tháng ${month}/${year}, nhưng bài nằm trong thư mục tháng ${addressed.address.month}/${addressed.address.year}.`,
      mend: `Chuyển tệp vào ${folder}, hoặc sửa lại ngày đăng; nếu bài đã đăng thì ghi địa chỉ cũ ${entry.url} vào \`redirects\`.`,
    });
  },
};
