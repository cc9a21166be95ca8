import type { Check } from '../check.ts';
import { vietnamesePagesOf } from '../dist.ts';
import { elements, linksOf, textOf } from '../page.ts';

export const feedbackLink: Check = {
  id: 'gop-y',
  requirement: 'hoi-dap-gop-y',
  title: 'Từ mỗi trang gửi được góp ý, đánh giá',
  how: 'Tìm ở cuối mỗi trang liên kết “Góp ý, đánh giá” tới thư điện tử hoặc biểu mẫu của cơ quan.',
  measure(dist) {
    const pages = vietnamesePagesOf(dist);
    const without = pages.filter(({ tree }) => {
      const links = elements(tree, 'footer').flatMap((footer) => elements(footer, 'a'));
      return !links.some(
        (link) =>
          textOf(link).startsWith('Góp ý, đánh giá') &&
          /^(?:mailto|https):/.test(String(link.properties['href'])),
      );
    });
    if (without.length === 0) {
      return { outcome: 'pass', said: `Có trên cả ${pages.length} trang.`, shown: ['/'] };
    }
    const contact = pages.some((page) => linksOf(page).includes('/lien-he/'));
    return {
      outcome: 'fail',
      said: `${without.length} trong ${pages.length} trang không có${contact ? '; chỉ có trang Liên hệ' : ''}. Khai ở feedback trong src/site.ts.`,
      shown: without.slice(0, 3).map(({ url }) => url),
    };
  },
};
