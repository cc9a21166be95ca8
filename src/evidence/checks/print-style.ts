import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { stylesOf } from '../page.ts';

export const printStyle: Check = {
  id: 'in-duoc',
  requirement: 'tim-in-luu-tru',
  title: 'Mỗi bài có kiểu trình bày khi in',
  how: 'Đọc CSS của từng trang bài: có @media print, có khổ A4 trong @page, phần điều hướng bị ẩn khi in.',
  measure(dist) {
    const articles = articlesOf(dist);
    const faulty = articles.filter((page) => !printsWell(stylesOf(page)));
    return findingOver(
      articles.map(({ url }) => url),
      faulty.map(({ url }) => url),
      'bài viết',
    );
  },
};

function printsWell(css: string): boolean {
  const inPrint = css.slice(css.indexOf('@media print'));
  const isHidden = /\.site-nav[^{}]*\{[^{}]*display:\s*none/.test(inPrint);
  return css.includes('@media print') && /@page[^{]*\{[^}]*A4/i.test(css) && isHidden;
}
