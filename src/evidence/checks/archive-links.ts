import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { linksOf } from '../page.ts';

export const archiveLinks: Check = {
  id: 'luu-tru',
  requirement: 'tim-in-luu-tru',
  title: 'Mỗi bài có trong trang lưu trữ của tháng đăng',
  how: 'So liên kết của các trang /luu-tru/<năm>/<tháng>/ với các trang bài viết.',
  measure(dist) {
    const listed = new Set(
      dist.pages
        .filter(({ url }) => /^\/luu-tru\/\d{4}\/\d{2}\/(?:trang\/|$)/.test(url))
        .flatMap(linksOf),
    );
    const articles = articlesOf(dist).map(({ url }) => url);
    return findingOver(
      articles,
      articles.filter((url) => !listed.has(url)),
      'bài viết',
    );
  },
};
