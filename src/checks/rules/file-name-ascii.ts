import { posix } from 'node:path';
import { fileExtension } from '../../markdown/file-types.ts';
import { decodePath } from '../../markdown/url-kind.ts';
import { slugify } from '../../text/slug.ts';
import type { Document } from '../document.ts';
import { findingAt, findingAtNode } from '../finding.ts';
import { isLocal } from '../resolve-file.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Names with marks are spelled differently by Windows, macOS and servers, so that a file there is not found here. */
export const fileNameAscii: TextRule = {
  id: 'ten-tep-co-dau',
  severity: 'warning',
  title: 'Tên tệp ảnh và tệp đính kèm viết không dấu, không có dấu cách.',
  why: 'macOS, Windows và máy chủ ghi chữ có dấu theo cách khác nhau, nên tệp mở được ở máy này lại không thấy ở máy kia; địa chỉ có dấu cũng hỏng khi gửi qua Zalo, thư điện tử.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Hội trường](hoi-nghi_2.JPG)'),
        'content/tin/2020/06/hoi-nghi_2.JPG': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          { attachments: '[{ file: Kế hoạch.pdf, title: Kế hoạch số 25 }]' },
          '![Hội trường](<hội nghị.jpg>)',
        ),
        'content/tin/2020/06/Kế hoạch.pdf': '',
        'content/tin/2020/06/hội nghị.jpg': '',
      },
      at: [`${sampleFile}:6:23`, `${sampleFile}:9:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    const { entry, images, links } = document;
    if (entry.kind === 'article') {
      const { image, attachments } = entry.data;
      if (image && hasOddName(image.src))
        yield findingAt(entry, ['image', 'src'], describe(image.src));
      for (const [index, { file }] of attachments.entries()) {
        if (hasOddName(file))
          yield findingAt(entry, ['attachments', index, 'file'], describe(file));
      }
    }
    for (const node of images) {
      if (isLocal(node.url) && hasOddName(node.url))
        yield findingAtNode(document, node, describe(node.url));
    }
    for (const node of links) {
      const isFile = isLocal(node.url) && fileExtension(node.url) !== undefined;
      if (isFile && hasOddName(node.url)) yield findingAtNode(document, node, describe(node.url));
    }
  },
};

function nameOf(target: string): string {
  return posix.basename(decodePath(target.split(/[?#]/, 1)[0] ?? ''));
}

function hasOddName(target: string): boolean {
  return /[^A-Za-z0-9._-]/.test(nameOf(target));
}

function describe(target: string) {
  const name = nameOf(target);
  const { name: stem, ext } = posix.parse(name);
  return {
    message: `Tên tệp “${name}” có chữ có dấu, dấu cách hoặc ký tự lạ.`,
    mend: `Đổi tên tệp thành “${slugify(stem) || 'tep'}${ext.toLowerCase()}” và sửa lại tên trong bài.`,
  };
}
