import type { Document } from '../document.ts';
import { findingAtNode, findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** What Word and portals leave in a text when it is pasted: nothing of it reaches the page. */
export const htmlLeftovers: TextRule = {
  id: 'html-thua',
  severity: 'warning',
  title: 'Bài không có mã HTML thừa dán từ Word hoặc từ cổng thông tin.',
  why: 'Màu, phông, cỡ chữ do giao diện của bản tin đặt, nên mã này không có tác dụng; nó làm bài khó sửa và có thể làm mất khoảng cách giữa các từ.',
  ok: [
    {
      files: { [sampleFile]: sampleArticle({}, 'CO<sub>2</sub>, dòng một<br>dòng hai, `&nbsp;`.') },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Chiều&nbsp;qua, <font color="red">quận</font> họp.'),
      },
      at: [`${sampleFile}:8:6`, `${sampleFile}:8:17`],
    },
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '<p style="text-align: justify">Chiều qua, quận họp.</p>\n\n<p>&nbsp;</p>',
        ),
      },
      at: [`${sampleFile}:8:1`, `${sampleFile}:10:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      for (const { 0: entity, index } of passage.text.matchAll(
        /&(?:nbsp|#160|#xa0|ensp|emsp);/gi,
      )) {
        yield findingInText(document, passage, index, {
          message: `Mã “${entity}” còn sót khi dán.`,
          mend: 'Thay bằng một dấu cách.',
        });
      }
    }
    for (const node of document.html) {
      const found = leftovers.find(({ pattern }) => pattern.test(node.value));
      if (found) yield findingAtNode(document, node, { message: found.message, mend });
    }
  },
};

const mend =
  'Xóa các thẻ, chỉ giữ chữ; dán lại bằng lệnh “Dán văn bản thuần” (Ctrl+Shift+V) là sạch nhất.';

const leftovers = [
  {
    pattern: /<(?:p|div|span)\b[^>]*>(?:\s|&nbsp;|<br\s*\/?>)*<\/(?:p|div|span)>/i,
    message: 'Đoạn trống viết bằng mã HTML.',
  },
  {
    pattern: /<\/?(?:o:p|w:|m:|v:)[^>]*>|\bmso-|class\s*=\s*["']?Mso/i,
    message: 'Mã riêng của Word còn sót khi dán.',
  },
  {
    pattern: /<(?:font|center|big|marquee|blink)\b/i,
    message: 'Thẻ HTML đặt phông, màu hoặc căn giữa còn sót khi dán.',
  },
  {
    pattern: /<[a-z][^>]*\sstyle\s*=/i,
    message: 'Thuộc tính style (màu, cỡ chữ, căn lề) còn sót khi dán.',
  },
  {
    pattern: /<[a-z][^>]*\s(?:bgcolor|align|face|cellpadding|cellspacing)\s*=/i,
    message: 'Thuộc tính trình bày còn sót khi dán.',
  },
  { pattern: /<span\b/i, message: 'Thẻ span còn sót khi dán.' },
];
