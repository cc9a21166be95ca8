import type { Document } from '../document.ts';
import { findingAtNode, findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Whatever runs or loads in the reader's browser is the site's own business, never an article's. */
export const runningHtml: TextRule = {
  id: 'html-chay-duoc',
  severity: 'error',
  title: 'Bài không có mã chạy trên máy bạn đọc: script, iframe, biểu mẫu, lệnh import.',
  why: 'Mã chạy được trong bài có thể lấy dữ liệu của bạn đọc hoặc đổi nội dung trang. Bản tin bỏ hết mã ấy khi dựng, nên phần bài viết nhờ vào nó sẽ không hiện.',
  ok: [
    { files: { [sampleFile]: sampleArticle({}, 'Gõ `<script>` trong ngoặc nháy ngược.') } },
    { files: { [sampleFile]: sampleArticle({}, 'Quận import hàng từ cảng.') } },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({}, '<iframe src="https://example.com/v"></iframe>') },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: {
        [sampleFile]: sampleArticle({}, '<b onclick="x()">Bấm</b> và [mở](javascript:alert(1)).'),
      },
      at: [`${sampleFile}:8:1`, `${sampleFile}:8:29`],
    },
    {
      files: {
        [sampleFile]: sampleArticle({}, '<a href="javascript:xem()">Xem văn bản này</a>.'),
      },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: { [sampleFile]: sampleArticle({}, "import Bieu from '../bieu.astro'") },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.html) {
      const tag = runningTag.exec(node.value)?.[1];
      const handler = handlerAttribute.exec(node.value)?.[1];
      if (tag !== undefined) {
        yield findingAtNode(document, node, {
          message: `Bài có thẻ <${tag.toLowerCase()}>, loại mã không được phép trong bài.`,
          mend: /^(?:iframe|embed|object|video|audio)$/i.test(tag)
            ? 'Xóa thẻ này; với phim hay bản đồ thì đặt liên kết: `[Xem phim phóng sự](https://…)`.'
            : 'Xóa thẻ này cùng nội dung bên trong.',
        });
      } else if (handler !== undefined) {
        yield findingAtNode(document, node, {
          message: `Thẻ HTML có thuộc tính “${handler}”, loại mã không được phép trong bài.`,
          mend: 'Xóa thuộc tính này.',
        });
      } else if (runningAddress.test(node.value)) {
        yield findingAtNode(document, node, runningLink);
      }
    }
    for (const node of document.links) {
      if (!/^\s*(?:javascript|vbscript|data):/i.test(node.url)) continue;
      yield findingAtNode(document, node, runningLink);
    }
    for (const passage of document.passages) {
      if (passage.kind !== 'paragraph' || !importLine.test(passage.text)) continue;
      yield findingInText(document, passage, 0, {
        message: 'Bài có lệnh import hoặc export.',
        mend: 'Xóa dòng này; bài viết chỉ gồm chữ, ảnh và bảng.',
      });
    }
  },
};

const runningTag =
  /<(script|iframe|frame|frameset|object|embed|applet|base|meta|link|form|input|button|video|audio|svg)\b/i;
const handlerAttribute = /<[a-z][^>]*?[\s"'/](on[a-z]{3,}|srcdoc|formaction)\s*=/i;
const runningAddress =
  /<[a-z][^>]*?\s(?:href|src|action)\s*=\s*["']?\s*(?:javascript|vbscript|data):/i;
const runningLink = {
  message: 'Liên kết này chạy mã lệnh thay vì mở một trang.',
  mend: 'Thay bằng địa chỉ bắt đầu bằng `https://` hoặc `/`.',
};
const importLine =
  /^(?:import\s+(?:[\w*{][^;\n]*\sfrom\s+)?['"][^'"\n]+['"]|export\s+(?:default|const|let|function|class)\s)/;
