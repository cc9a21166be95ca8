import type { AnyText, BodyFacts, Surroundings } from '../content.ts';
import { findingAt, findingIn } from '../finding.ts';
import { isLocal, nearestFile, resolveFile } from '../resolve-file.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Every file that readers are told to download must be there. */
export const attachmentExists: EntryRule = {
  id: 'tep-dinh-kem-khong-co',
  severity: 'error',
  title: 'Tệp đính kèm phải có thật.',
  why: 'Liên kết tới tệp không có đưa bạn đọc tới trang báo lỗi. Máy chủ phân biệt chữ hoa với chữ thường, dù Windows thì không.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({ attachments: '[{ file: ke-hoach.pdf, title: Kế hoạch }]' }),
        'content/tin/2020/06/ke-hoach.pdf': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { attachments: '[{ file: ke-hoach.pdf, title: Kế hoạch }]' },
          'Xem [Tờ trình](to-trinh.docx).',
        ),
        'content/tin/2020/06/ke_hoach.pdf': '',
      },
      at: [`${sampleFile}:6:23`, `${sampleFile}:9:5`],
    },
  ],
  *checkEach(entry: AnyText, { files }: Surroundings, body: BodyFacts): Iterable<Finding> {
    const { file } = entry;
    const attachments = entry.kind === 'page' ? [] : entry.data.attachments;
    for (const [index, attachment] of attachments.entries()) {
      if (resolveFile(file, attachment.file, files) !== undefined) continue;
      yield findingAt(
        entry,
        ['attachments', index, 'file'],
        describe(file, attachment.file, files),
      );
    }
    for (const reference of body.references) {
      const { kind, target } = reference;
      if (kind !== 'attachment' || !isLocal(target)) continue;
      if (resolveFile(file, target, files) !== undefined) continue;
      yield findingIn(entry, reference, describe(file, target, files));
    }
  },
};

function describe(file: string, target: string, files: ReadonlySet<string>) {
  const nearest = nearestFile(file, target, files);
  return {
    message: `Không tìm thấy tệp đính kèm “${target}”.`,
    mend:
      nearest === undefined
        ? 'Đặt tệp vào cùng thư mục với bài, hoặc vào thư mục public rồi ghi đường dẫn bắt đầu bằng `/`.'
        : `Có phải là “${nearest}”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.`,
  };
}
