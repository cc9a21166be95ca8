import { findingOver, type Check } from '../check.ts';
import { elements, textOf } from '../page.ts';

export const documentTitles: Check = {
  id: 'trich-yeu',
  requirement: 'the-thuc',
  title: 'Trích yếu văn bản không viết toàn chữ in hoa',
  how: 'Đọc đề mục của từng trang dưới /van-ban/: có chữ thường. Không đo được các trường hợp viết hoa khác.',
  measure({ pages }) {
    const documents = pages.filter(({ url }) => /^\/van-ban\/(?!loc\/|trang\/).+\/$/.test(url));
    const shouting = documents.filter(({ tree }) => {
      const words =
        elements(tree, 'h1')
          .map(textOf)
          .join(' ')
          .match(/\p{L}{2,}/gu) ?? [];
      return words.length > 3 && words.every((word) => word === word.toUpperCase());
    });
    return findingOver(
      documents.map(({ url }) => url),
      shouting.map(({ url }) => url),
      'văn bản',
    );
  },
};
