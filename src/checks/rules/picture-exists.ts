import type { AnyText, BodyFacts, Surroundings } from '../content.ts';
import { findingAt, findingIn } from '../finding.ts';
import { frontPictures } from '../front-pictures.ts';
import { isLocal, nearestFile, resolveFile } from '../resolve-file.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Every picture of ours that an article shows must be there. */
export const pictureExists: EntryRule = {
  id: 'anh-khong-co',
  severity: 'error',
  title: 'Ảnh dùng trong bài phải có tệp thật.',
  why: 'Ảnh không có tệp thì bạn đọc chỉ thấy khung trống. Máy chủ phân biệt chữ hoa với chữ thường, dù Windows thì không.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { image: '{ src: hoi-nghi.jpg, alt: Hội trường }' },
          '![Cổng chào](/anh/cong-chao.jpg)',
        ),
        'content/tin/2020/06/hoi-nghi.jpg': '',
        'public/anh/cong-chao.jpg': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { image: '{ src: hoi-nghi.jpg, alt: Hội trường }' },
          'Chiều qua: ![Đại biểu](./dai-bieu.png)',
        ),
        'content/tin/2020/06/Hoi-nghi.JPG': '',
      },
      at: [`${sampleFile}:6:15`, `${sampleFile}:9:12`],
    },
  ],
  *checkEach(entry: AnyText, { files }: Surroundings, body: BodyFacts): Iterable<Finding> {
    const { file } = entry;
    for (const { path, src } of frontPictures(entry)) {
      if (resolveFile(file, src, files) !== undefined) continue;
      yield findingAt(entry, path, describe(file, src, files));
    }
    for (const reference of body.references) {
      const { kind, target } = reference;
      if (kind !== 'image' || !isLocal(target)) continue;
      if (resolveFile(file, target, files) !== undefined) continue;
      yield findingIn(entry, reference, describe(file, target, files));
    }
  },
};

function describe(file: string, target: string, files: ReadonlySet<string>) {
  const nearest = nearestFile(file, target, files);
  return {
    message: `Không tìm thấy ảnh “${target}”.`,
    mend:
      nearest === undefined
        ? 'Đặt ảnh vào cùng thư mục với bài; viết tên tệp đúng từng chữ, kể cả chữ hoa và đuôi tệp.'
        : `Có phải là “${nearest}”? Tên tệp phải viết đúng từng chữ, kể cả chữ hoa và đuôi tệp.`,
  };
}
