import { findingOver, type Check } from '../check.ts';
import { elements, stylesOf, type Page } from '../page.ts';

export const stillPages: Check = {
  id: 'dung-yen',
  requirement: 'trinh-bay',
  title: 'Không có chữ chạy, hình nhấp nháy, phim hay tiếng tự phát',
  how: 'Tìm marquee, blink, autoplay và hoạt họa CSS lặp mãi trên mọi trang.',
  measure(dist) {
    return findingOver(
      dist.pages.map(({ url }) => url),
      dist.pages.filter((page) => moves(page)).map(({ url }) => url),
      'trang',
    );
  },
};

function moves(page: Page): boolean {
  return (
    elements(page.tree, 'marquee', 'blink').length > 0 ||
    elements(page.tree, 'audio', 'video').some(
      ({ properties }) => properties['autoPlay'] === true,
    ) ||
    /animation[^;{}]*infinite/.test(stylesOf(page))
  );
}
