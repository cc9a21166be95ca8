import { formatBytes } from '../../text/count.ts';
import type { AnyText, BodyFacts, Surroundings } from '../content.ts';
import { pictureFindings } from '../front-pictures.ts';
import { isLocal, resolveFile } from '../resolve-file.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Larger than any photograph that a page shows at its full width. */
const mostBytes = 5 * 1024 * 1024;

const picture = 'content/tin/2020/06/hoi-nghi.jpg';

/** A photograph straight from the camera makes every clone, build and backup slow. */
export const pictureWeight: EntryRule = {
  id: 'anh-qua-nang',
  severity: 'warning',
  title: `Ảnh không nặng quá ${formatBytes(mostBytes)}.`,
  why: 'Ảnh gốc từ máy ảnh làm kho bài phình to, dựng trang và sao lưu chậm; trên trang, ảnh rộng 1.600 điểm là đủ nét.',
  ok: [
    {
      files: { [sampleFile]: sampleArticle({}, '![Hội trường](hoi-nghi.jpg)'), [picture]: '' },
      bytes: { [picture]: 400_000 },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { image: '{ src: hoi-nghi.jpg, alt: Hội trường }' },
          '![Hội trường](hoi-nghi.jpg)',
        ),
        [picture]: '',
      },
      bytes: { [picture]: 9_000_000 },
      at: [`${sampleFile}:6:15`, `${sampleFile}:9:1`],
    },
  ],
  *checkEach(entry: AnyText, { files, sizes }: Surroundings, body: BodyFacts): Iterable<Finding> {
    const weigh = (target: string) => {
      const file = isLocal(target) ? resolveFile(entry.file, target, files) : undefined;
      const bytes = (file === undefined ? undefined : sizes.get(file)) ?? 0;
      return bytes > mostBytes ? describe(target, bytes) : undefined;
    };
    yield* pictureFindings(entry, body, weigh);
  },
};

function describe(target: string, bytes: number) {
  return {
    message: `Ảnh “${target}” nặng ${formatBytes(bytes)}, quá mức ${formatBytes(mostBytes)}.`,
    mend: 'Thu ảnh về chiều rộng 1.600 điểm rồi lưu lại dạng JPEG hoặc WebP, giữ nguyên tên tệp.',
  };
}
