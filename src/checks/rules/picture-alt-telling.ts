import { hasMarks } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import type { Document } from '../document.ts';
import { findingAt, findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const picture = { 'content/tin/2020/06/img-2034.jpg': '' };

/** A description that repeats the file's name describes nothing: WCAG 2.2, 1.1.1, failure F30. */
export const pictureAltTelling: TextRule = {
  id: 'mo-ta-anh-vo-nghia',
  severity: 'warning',
  title: 'Mô tả ảnh tả điều thấy trong ảnh, không phải tên tệp.',
  why: 'Người không nhìn được ảnh chỉ nghe câu mô tả; “IMG 2034” hay “ảnh 1” không cho biết gì.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Đại biểu giơ tay biểu quyết](img-2034.jpg)'),
        ...picture,
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { image: '{ src: img-2034.jpg, alt: img-2034.jpg }' },
          '![IMG 2034](img-2034.jpg)\n\n![Ảnh 1](img-2034.jpg)',
        ),
        ...picture,
      },
      at: [`${sampleFile}:6:34`, `${sampleFile}:9:1`, `${sampleFile}:11:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    const { entry, images } = document;
    const image = entry.kind === 'article' ? entry.data.image : undefined;
    if (image && isEmptyTalk(image.alt, image.src)) {
      yield findingAt(entry, ['image', 'alt'], describe(image.alt));
    }
    for (const node of images) {
      const alt = node.alt ?? '';
      if (isEmptyTalk(alt, node.url)) yield findingAtNode(document, node, describe(alt));
    }
  },
};

function isEmptyTalk(alt: string, url: string): boolean {
  const said = slugify(alt);
  if (noWords.test(said)) return true;
  // Marks were typed by someone who meant words: `Cổng chào` of cong-chao.jpg.
  if (said === '' || hasMarks(alt)) return false;
  const name = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return said === slugify(name) || said === slugify(name.replace(/\.[^.]*$/, ''));
}

function describe(alt: string) {
  return {
    message: `Mô tả ảnh “${alt}” chỉ là tên tệp hoặc từ chung chung.`,
    mend: 'Viết một câu tả điều thấy trong ảnh: ai, làm gì, ở đâu.',
  };
}

const noWords =
  /^(?:anh|hinh|hinh-anh|image|img|dsc|dscn|photo|picture|screenshot|untitled|anh-minh-hoa)(?:-?\d+)*$/;
