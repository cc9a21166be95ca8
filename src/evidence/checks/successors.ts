import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { elements, textOf } from '../page.ts';

export const successors: Check = {
  id: 'ke-tuc',
  requirement: 'sap-xep-co-quan',
  title: 'Bài của cơ quan đã sắp xếp có liên kết tới cơ quan kế tục',
  how: 'Tìm khung ghi “đã kết thúc hoạt động” trong từng bài; trong khung phải có liên kết.',
  measure(dist) {
    const noted = articlesOf(dist).flatMap(({ url, tree }) =>
      elements(tree, 'aside', 'div', 'p', 'section')
        .filter((place) => /\bnote\b/.test(String(place.properties['className'])))
        .filter((place) => textOf(place).includes('đã kết thúc hoạt động'))
        .map((place) => ({ url, leads: elements(place, 'a').length > 0 })),
    );
    return findingOver(
      noted.map(({ url }) => url),
      noted.filter(({ leads }) => !leads).map(({ url }) => url),
      'bài của cơ quan đã sắp xếp',
    );
  },
};
