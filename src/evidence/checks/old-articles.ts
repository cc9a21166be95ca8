import { findingOver, type Check } from '../check.ts';
import { linksOf } from '../page.ts';

export const oldArticles: Check = {
  id: 'tin-cu',
  requirement: 'giu-tin-cu',
  title: 'Tin cũ hơn 5 năm so với tin mới nhất vẫn mở được',
  how: 'Lấy mọi liên kết tới tin cũ hơn 5 năm trong các trang lưu trữ; mỗi liên kết phải có trang.',
  measure({ pages }) {
    const there = new Set(pages.map(({ url }) => url));
    const linked = [
      ...new Set(pages.filter(({ url }) => url.startsWith('/luu-tru/')).flatMap(linksOf)),
    ].filter((url) => yearOf(url) !== undefined);
    const newest = Math.max(...linked.map((url) => yearOf(url) ?? 0));
    const old = linked.filter((url) => (yearOf(url) ?? newest) < newest - 5).sort();
    return findingOver(
      old,
      old.filter((url) => !there.has(url)),
      'tin cũ hơn 5 năm',
    );
  },
};

function yearOf(url: string): number | undefined {
  const [, year] = /^\/tin\/(\d{4})\/\d{2}\/[^/]+\/$/.exec(url) ?? [];
  return year === undefined ? undefined : Number(year);
}
