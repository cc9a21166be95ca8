import { urlKind } from '../../markdown/url-kind.ts';
import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A picture on another host may go, change, or tell that host who reads: the page shows a link in its place. */
export const pictureOwn: TextRule = {
  id: 'anh-tu-trang-khac',
  severity: 'warning',
  title: 'Ảnh nằm trong bản tin, không lấy thẳng từ trang khác.',
  why: 'Trang khác có thể xóa hoặc thay ảnh bất cứ lúc nào, và biết được ai đang đọc. Vì vậy bản tin chỉ hiện một liên kết thay cho ảnh ấy.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Cổng chào](cong-chao.jpg)'),
        'content/tin/2020/06/cong-chao.jpg': '',
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '![Cổng chào](https://example.com/cong-chao.jpg)'),
      },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: {
        [sampleFile]: sampleArticle({}, '<img alt="Cổng chào" src="//example.com/cong-chao.jpg">'),
      },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.images) {
      if (urlKind(node.url) === 'external') yield findingAtNode(document, node, describe(node.url));
    }
    for (const node of document.html) {
      for (const [, , url = ''] of node.value.matchAll(imageSource)) {
        if (urlKind(url) === 'external') yield findingAtNode(document, node, describe(url));
      }
    }
  },
};

function describe(url: string) {
  return {
    message: `Ảnh lấy thẳng từ trang khác: ${url.slice(0, 100)}`,
    mend: 'Xin phép nơi có ảnh, tải ảnh về đặt cạnh bài, rồi ghi tên tệp: `![Mô tả ảnh](ten-anh.jpg)`.',
  };
}

const imageSource = /<img\b[^>]*?\bsrc\s*=\s*(["']?)([^"'\s>]+)\1/gi;
