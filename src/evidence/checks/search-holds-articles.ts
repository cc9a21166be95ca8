import { indexedUrls } from '../../search/index/indexed-urls.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';

export const searchHoldsArticles: Check = {
  id: 'tim-du',
  requirement: 'tim-in-luu-tru',
  title: 'Mọi bài viết đều có trong chỉ mục tìm kiếm',
  how: 'Đọc lại các tệp pagefind/doc/ và so địa chỉ với các trang bài viết.',
  measure(dist) {
    const index = path.join(dist.folder, 'pagefind');
    const known = new Set(existsSync(path.join(index, 'doc')) ? indexedUrls(index) : []);
    const articles = articlesOf(dist).map(({ url }) => url);
    return findingOver(
      articles,
      articles.filter((url) => !known.has(url)),
      'bài viết',
    );
  },
};
