import type { Table } from 'mdast';
import type { Document } from '../document.ts';
import { findingAtNode } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

const picture = { 'content/tin/2020/06/hop.jpg': '' };

/** Tables hold figures; one that only puts a picture and its caption in place is read out as a table. */
export const layoutTable: TextRule = {
  id: 'bang-dan-trang',
  severity: 'warning',
  title: 'Bảng chỉ dùng cho số liệu, không dùng để xếp chỗ cho ảnh và chữ.',
  why: 'Máy đọc màn hình đọc bảng theo hàng và cột; trên điện thoại, bảng xếp chỗ làm ảnh bé lại. Ảnh có chú thích thì bản tin tự đặt chú thích dưới ảnh.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, '| Phường | Số hộ |\n| --- | ---: |\n| Đông Hải | 120 |'),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '| ![Toàn cảnh hội nghị](hop.jpg) |\n| --- |\n| Toàn cảnh hội nghị |',
        ),
        ...picture,
      },
      at: [`${sampleFile}:8:1`],
    },
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          '<table><tr><td><img src="hop.jpg" alt="Toàn cảnh hội nghị"></td></tr></table>',
        ),
        ...picture,
      },
      at: [`${sampleFile}:8:1`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const node of document.tables) {
      if (isForLayout(node)) yield findingAtNode(document, node, words);
    }
    for (const node of document.html) {
      if (!/<table\b/i.test(node.value)) continue;
      const rows = node.value.match(/<tr\b/gi)?.length ?? 0;
      const cells = node.value.match(/<t[dh]\b/gi)?.length ?? 0;
      if (rows > 0 && (cells <= rows || /<img\b/i.test(node.value))) {
        yield findingAtNode(document, node, words);
      }
    }
  },
};

/** One column, or nothing but pictures in its first row. */
function isForLayout({ children: rows }: Table): boolean {
  const [first] = rows;
  if (!first) return false;
  const arePictures = first.children.every(({ children }) =>
    children.some(({ type }) => type === 'image'),
  );
  return first.children.length === 1 || arePictures;
}

const words = {
  message: 'Bảng này chỉ để xếp chỗ, không chứa số liệu.',
  mend: 'Bỏ bảng, viết thẳng ảnh và chữ; chú thích ảnh viết trong ngoặc kép: `![Mô tả ảnh](hop.jpg "Chú thích")`.',
};
