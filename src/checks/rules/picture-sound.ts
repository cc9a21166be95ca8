import type { AnyText, BodyFacts, Surroundings } from '../content.ts';
import { pictureFindings } from '../front-pictures.ts';
import { isLocal, resolveFile } from '../resolve-file.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** The pictures that every browser shows and the build can make smaller. */
const shown: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'gif', 'avif', 'heif']);

/** In the editors' folder; a page's own picture in `public/` is the operator's. */
const NO_PICTURE = /^content\/(?!.*\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$)/i;

/** A picture must be one, and of a kind that holds nothing but a picture. */
export const pictureSound: EntryRule = {
  id: 'anh-hong',
  severity: 'error',
  title: 'Tệp ảnh phải mở được, dạng JPEG, PNG, WebP, GIF hoặc AVIF.',
  why: 'Tệp tải dở hoặc bị đổi đuôi thì không hiện được. Ảnh SVG có thể chứa mã chạy trong trình duyệt của bạn đọc nên không nhận.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Hội trường](a.jpg)'),
        [besideArticle('a.jpg')]: '',
      },
      pictures: { [besideArticle('a.jpg')]: 'jpeg' },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { image: '{ src: a.jpg, alt: Hội trường }' },
          '![Bản đồ](b.svg)',
        ),
        [besideArticle('a.jpg')]: '',
        [besideArticle('b.svg')]: '',
      },
      pictures: { [besideArticle('a.jpg')]: 'unreadable', [besideArticle('b.svg')]: 'svg' },
      at: [`${sampleFile}:6:15`, `${sampleFile}:9:1`],
    },
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Kế hoạch](ke-hoach.pdf)'),
        [besideArticle('ke-hoach.pdf')]: '',
      },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkEach(
    entry: AnyText,
    { files, pictures }: Surroundings,
    body: BodyFacts,
  ): Iterable<Finding> {
    const look = (target: string) => {
      const file = isLocal(target) ? resolveFile(entry.file, target, files) : undefined;
      if (file === undefined) return undefined;
      if (NO_PICTURE.test(file)) return describe(target, undefined);
      const kind = pictures.get(file);
      return kind === undefined || shown.has(kind) ? undefined : describe(target, kind);
    };
    yield* pictureFindings(entry, body, look);
  },
};

function describe(target: string, kind: string | undefined) {
  switch (kind) {
    case undefined:
      return {
        message: `“${target}” không phải tệp ảnh.`,
        mend: 'Chọn một tệp ảnh JPEG, PNG, WebP, GIF hoặc AVIF; tệp khác thì dùng liên kết.',
      };
    case 'unreadable':
      return {
        message: `Tệp “${target}” không mở được như một ảnh.`,
        mend: 'Mở lại ảnh gốc trên máy, lưu thành JPEG hoặc PNG rồi thay tệp này.',
      };
    default:
      return {
        message: `Ảnh “${target}” thuộc dạng ${kind.toUpperCase()}, bản tin không nhận dạng này.`,
        mend: 'Xuất ảnh thành PNG hoặc JPEG rồi đổi tên tệp trong bài cho khớp.',
      };
  }
}

function besideArticle(name: string): string {
  return `content/tin/2020/06/${name}`;
}
