import { findingOver, type Check } from '../check.ts';
import { elements, textOf, type Page } from '../page.ts';

export const pageStructure: Check = {
  id: 'cau-truc',
  requirement: 'tiep-can',
  title: 'Mỗi trang khai ngôn ngữ, có tên, một đề mục chính, vùng nội dung và đường tắt đến đó',
  how: 'Đọc từng trang: lang, title, đúng một h1, một main, liên kết đầu tiên dẫn đến main.',
  measure({ pages }) {
    return findingOver(
      pages.map(({ url }) => url),
      pages.filter((page) => !isSound(page)).map(({ url }) => url),
      'trang',
    );
  },
};

function isSound({ tree }: Page): boolean {
  const [html] = elements(tree, 'html');
  const [title] = elements(tree, 'title');
  const mains = elements(tree, 'main');
  const [first] = elements(tree, 'a');
  return (
    /^(?:vi|en)$/.test(String(html?.properties['lang'])) &&
    title !== undefined &&
    textOf(title) !== '' &&
    elements(tree, 'h1').length === 1 &&
    mains.length === 1 &&
    first?.properties['href'] === `#${String(mains[0]?.properties['id'])}`
  );
}
