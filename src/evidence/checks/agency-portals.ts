import { site } from '../../site.ts';
import type { Check } from '../check.ts';
import { vietnamesePagesOf } from '../dist.ts';
import { elements, linksOf } from '../page.ts';

export const agencyPortals: Check = {
  id: 'lien-ket-co-quan',
  requirement: 'tim-in-luu-tru',
  title: 'Cuối trang có liên kết tới cổng của các cơ quan liên quan',
  how: 'Đếm liên kết ra ngoài trong vùng “Cơ quan liên quan” ở cuối mỗi trang.',
  measure(dist) {
    const pages = vietnamesePagesOf(dist);
    const without = pages.filter((page) => {
      const navs = elements(page.tree, 'nav').filter(
        ({ properties }) => properties['ariaLabel'] === 'Cơ quan liên quan',
      );
      const links = navs.flatMap((nav) =>
        linksOf({ ...page, tree: { type: 'root', children: [nav] } }),
      );
      return !links.some((href) => /^https?:/.test(href) && !href.startsWith(site.url));
    });
    if (without.length === 0) {
      return { outcome: 'pass', said: `Có trên cả ${pages.length} trang.`, shown: ['/'] };
    }
    return {
      outcome: 'fail',
      said: `${without.length} trong ${pages.length} trang không có. Khai ở relatedPortals trong src/site.ts.`,
      shown: without.slice(0, 3).map(({ url }) => url),
    };
  },
};
