import { findingOver, type Check } from '../check.ts';
import { elements, textOf, type Page } from '../page.ts';

export const textAlternatives: Check = {
  id: 'loi-thay-hinh',
  requirement: 'trinh-bay',
  title: 'Hình có lời mô tả; phim có phụ đề, tiếng có lời ghi',
  how: 'Mỗi img có alt không rỗng (hình trang trí trong liên kết đã có chữ được để rỗng); mỗi video có track; mỗi audio có chú thích trong cùng figure.',
  measure({ pages }) {
    const withMedia = pages.filter(
      ({ tree }) => elements(tree, 'img', 'video', 'audio').length > 0,
    );
    return findingOver(
      withMedia.map(({ url }) => url),
      withMedia.filter((page) => !isTold(page)).map(({ url }) => url),
      'trang có hình, phim hoặc tiếng',
    );
  },
};

function isTold({ tree }: Page): boolean {
  const decorative = new Set(
    elements(tree, 'a', 'article')
      .filter((place) => textOf(place) !== '')
      .flatMap((place) => elements(place, 'img'))
      .filter(({ properties }) => properties['alt'] === ''),
  );
  const inFigures = new Set(
    elements(tree, 'figure')
      .filter((figure) => elements(figure, 'figcaption').length > 0)
      .flatMap((figure) => elements(figure, 'audio')),
  );
  return (
    elements(tree, 'img').every(
      (image) => String(image.properties['alt'] ?? '').trim() !== '' || decorative.has(image),
    ) &&
    elements(tree, 'video').every((video) => elements(video, 'track').length > 0) &&
    elements(tree, 'audio').every((audio) => inFigures.has(audio))
  );
}
