import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { slugify } from '../../text/slug.ts';

/** A picture or link that Markdown doesn't take for one stands in the page with all its brackets. */
export const brokenLink: TextRule = {
  id: 'lien-ket-viet-hong',
  severity: 'warning',
  title: 'Ảnh và liên kết viết đúng cú pháp.',
  why: 'Thừa một dấu cách là ảnh không hiện, liên kết không bấm được; bạn đọc thấy nguyên cả dấu ngoặc.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '[Kế hoạch](https://example.com/a) và mục [1] (trang 2).'),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '![Quang cảnh](anh hop.jpg)\n\nXem [Kế hoạch số 25] (ke-hoach.pdf).',
        ),
      },
      at: [`${sampleFile}:8:1`, `${sampleFile}:10:5`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.kind === 'field') continue;
      for (const { 0: written, index, groups = {} } of passage.text.matchAll(LINK)) {
        const { mark = '', label = '', gap = '', target = '' } = groups;
        const hasSpace = /\s/.test(target.trim());
        if (gap === '' && !hasSpace) continue;
        if (gap !== '' && !isTarget(target)) continue;
        yield findingInText(document, passage, index, {
          message: `“${written}” không thành ${mark === '' ? 'liên kết' : 'ảnh'} vì ${
            hasSpace ? 'tên tệp có dấu cách' : 'thừa dấu cách trước dấu ngoặc'
          }.`,
          mend: `${hasSpace ? 'Đổi tên tệp và sửa' : 'Sửa'} thành \`${mark}[${label}](${withoutSpaces(target)})\`.`,
        });
      }
    }
  },
};

/** Spaces in the round brackets or before them. */
const LINK = /(?<mark>!?)\[(?<label>[^[\]\n]{0,200})\](?<gap> ?)\((?<target>[^()\n]{1,300})\)/g;

/** What stands in the brackets is an address or a file, not a remark. */
function isTarget(text: string): boolean {
  return /^(?:https?:\/\/|\/|\.\.?\/)\S+$|\.[a-z]{2,5}$/i.test(text.trim());
}

function withoutSpaces(target: string): string {
  const [, stem = target, extension = ''] = /^(.*?)(\.[a-z]{2,5})?$/i.exec(target.trim()) ?? [];
  return /\s/.test(stem) ? slugify(stem) + extension.toLowerCase() : target.trim();
}
