import { fileExtension, fileTypes } from '../../markdown/file-types.ts';
import type { AnyText } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const kinds = Object.keys(fileTypes).join(', ');

/** What readers download under the office's name must be a document, never a web page or a program. */
export const attachmentKind: EntryRule = {
  id: 'tep-dinh-kem-khong-nhan',
  severity: 'error',
  title: `Tệp đính kèm phải là văn bản: ${kinds}.`,
  why: 'Trang web hay chương trình đính kèm sẽ chạy dưới tên miền của cơ quan, có thể lừa hoặc gây hại cho bạn đọc.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({ attachments: '[{ file: ke-hoach.PDF, title: Kế hoạch }]' }),
        'content/tin/2020/06/ke-hoach.PDF': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({ attachments: '[{ file: to-khai.exe, title: Tờ khai }]' }),
        'content/tin/2020/06/to-khai.exe': '',
      },
      at: [`${sampleFile}:6:23`],
    },
  ],
  *checkEach(entry: AnyText): Iterable<Finding> {
    if (entry.kind !== 'article') return;
    for (const [index, { file }] of entry.data.attachments.entries()) {
      if (fileExtension(file) !== undefined) continue;
      yield findingAt(entry, ['attachments', index, 'file'], {
        message: `Tệp “${file}” không thuộc loại văn bản được đính kèm.`,
        mend: `Lưu văn bản thành PDF rồi đính kèm; nhận các loại: ${kinds}.`,
      });
    }
  },
};
