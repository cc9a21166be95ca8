import type { Code } from 'mdast';
import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Markdown takes a paragraph that is indented as in Word for a program's code: no line breaks, no links, another font. */
export const indentedProse: TextRule = {
  id: 'doan-thut-dau-dong',
  severity: 'warning',
  title: 'Đoạn văn không thụt đầu dòng.',
  why: 'Đoạn thụt vào bằng phím Tab hay từ bốn dấu cách bị hiểu là mã máy tính: hiện bằng phông chữ máy chữ, không xuống dòng, liên kết trong đoạn không bấm được.',
  ok: [
    {
      files: { [sampleFile]: sampleArticle({}, 'Đoạn một.\n\n- Ý một\n\n    Đoạn hai của ý một.') },
    },
    { files: { [sampleFile]: sampleArticle({}, 'Gõ lệnh:\n\n    npm run check') } },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Sáng 30/6, quận họp.\n\n\tDự họp có lãnh đạo các phòng.\n\n     Kết luận, chủ tọa giao việc.',
        ),
      },
      at: [`${sampleFile}:10:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.code) {
      if (isFenced(node, document) || !isProse(node.value)) continue;
      const [first = ''] = node.value.trim().split('\n');
      yield findingAtNode(document, node, {
        message: `Đoạn “${first.length > 40 ? `${first.slice(0, 40)}…` : first}” thụt đầu dòng nên bị hiểu là mã máy tính.`,
        mend: 'Xóa dấu Tab và dấu cách ở đầu dòng; trang tự trình bày đoạn văn.',
      });
    }
  },
};

/** Between lines of ``` or ~~~, where code is meant. */
function isFenced(node: Code, { entry }: Document): boolean {
  return /^[`~]{3}/.test(entry.body.slice(node.position?.start.offset ?? 0));
}

/** A program holds no run of four words of which some have Vietnamese marks. */
function isProse(text: string): boolean {
  return /[à-ỹ]/iu.test(text) && /(?:\p{L}+[,;]?\s+){3}\p{L}+/u.test(text.normalize('NFC'));
}
