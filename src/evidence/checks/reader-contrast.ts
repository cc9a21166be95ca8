import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { elements, stylesOf, textOf } from '../page.ts';
import type { Page } from '../page.ts';

export const readerContrast: Check = {
  id: 'doi-tuong-phan',
  requirement: 'trinh-bay',
  title: 'Người đọc đổi được tương phản hoặc nền',
  how: 'Trên mỗi trang bài: CSS theo cài đặt nền tối của máy, hoặc có nút đổi tương phản.',
  measure(dist) {
    const articles = articlesOf(dist);
    return findingOver(
      articles.map(({ url }) => url),
      articles.filter((page) => !canChange(page)).map(({ url }) => url),
      'bài viết',
    );
  },
};

function canChange(page: Page): boolean {
  const follows = /@media[^{]*prefers-color-scheme:\s*dark/.test(stylesOf(page));
  return (
    follows ||
    elements(page.tree, 'button').some((button) => /tương phản|nền/i.test(textOf(button)))
  );
}
