import type { Check } from '../check.ts';
import { vietnamesePagesOf } from '../dist.ts';
import { elements, placeholdersIn, textOf } from '../page.ts';

export const contactsFilled: Check = {
  id: 'lien-he',
  requirement: 'gioi-thieu-lien-he',
  title: 'Địa chỉ, điện thoại, thư điện tử có ở mọi trang và đã điền',
  how: 'Đọc phần cuối của từng trang: có đủ ba dòng, không còn chữ trong ngoặc vuông.',
  measure(dist) {
    const pages = vietnamesePagesOf(dist);
    const texts = pages.map((page) => ({
      url: page.url,
      text: elements(page.tree, 'footer').map(textOf).join(' '),
    }));
    const unfilled = new Set(texts.flatMap(({ text }) => placeholdersIn(text)));
    const without = texts.filter(
      ({ text }) =>
        !['Địa chỉ:', 'Điện thoại:', 'Thư điện tử:'].every((label) => text.includes(label)),
    );
    return {
      outcome: unfilled.size === 0 && without.length === 0 && pages.length > 0 ? 'pass' : 'fail',
      said:
        unfilled.size > 0
          ? `Còn chỗ chưa điền: ${[...unfilled].join(', ')}.`
          : `${pages.length - without.length} trong ${pages.length} trang có đủ.`,
      shown: without.length > 0 ? without.slice(0, 5).map(({ url }) => url) : ['/'],
    };
  },
};
