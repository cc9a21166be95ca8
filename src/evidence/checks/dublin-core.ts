import { findingOver, type Check } from '../check.ts';
import { metaOf, placeholdersIn } from '../page.ts';
import type { Page } from '../page.ts';

const MANDATORY = ['title', 'creator', 'date', 'description', 'publisher', 'identifier'];

export const dublinCore: Check = {
  id: 'dublin-core',
  requirement: 'sieu-du-lieu',
  title: 'Sáu yếu tố Dublin Core bắt buộc trên mỗi tin và mỗi văn bản',
  how: 'Đọc các thẻ meta DC.* của từng trang: có đủ, không rỗng, định danh là địa chỉ của chính trang, không còn chỗ trong ngoặc vuông.',
  measure({ pages }) {
    const described = pages.filter(
      ({ url, isHidden }) =>
        !isHidden && /^\/(?:tin\/\d{4}\/\d{2}\/[^/]+|van-ban\/(?!loc\/|trang\/).+)\/$/.test(url),
    );
    const faulty = described.filter((page) => !isDescribed(page));
    return findingOver(
      described.map(({ url }) => url),
      faulty.map(({ url }) => url),
      'trang',
    );
  },
};

function isDescribed(page: Page): boolean {
  const values = MANDATORY.map((name) => metaOf(page, `DC.${name}`) ?? '');
  return (
    values.every((value) => value.trim() !== '' && placeholdersIn(value).length === 0) &&
    (values.at(-1) ?? '').endsWith(page.url)
  );
}
