import { emptyTexts } from '../../checks/rules/link-text.ts';
import { slugify } from '../../text/slug.ts';
import { findingOver, type Check } from '../check.ts';
import { elements, textOf, type Page } from '../page.ts';

export const linkTexts: Check = {
  id: 'chu-lien-ket',
  requirement: 'trinh-bay',
  title: 'Chữ của liên kết nói rõ nơi đến',
  how: 'Không liên kết nào rỗng hoặc chỉ ghi “tại đây”, “xem thêm”, “chi tiết”…',
  measure({ pages }) {
    return findingOver(
      pages.map(({ url }) => url),
      pages.filter((page) => !tellsAll(page)).map(({ url }) => url),
      'trang',
    );
  },
};

function tellsAll({ tree }: Page): boolean {
  return elements(tree, 'a')
    .filter(({ properties }) => properties['href'] !== undefined)
    .every((link) => {
      const text = textOf(link);
      const name = slugify(text);
      // A page may be called so: the list of what is tagged “Liên kết”.
      const leadsToName = String(link.properties['href']).endsWith(`/${name}/`);
      return text !== '' && (leadsToName || !emptyTexts.has(name));
    });
}
