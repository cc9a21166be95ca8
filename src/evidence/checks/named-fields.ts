import type { Element } from 'hast';
import { findingOver, type Check } from '../check.ts';
import { elements, textOf, type Page } from '../page.ts';

export const namedFields: Check = {
  id: 'ten-o-nhap',
  requirement: 'tiep-can',
  title: 'Mỗi ô nhập và nút có tên cho máy đọc màn hình',
  how: 'Mỗi input, select, textarea có nhãn hoặc aria-label; mỗi button có chữ.',
  measure({ pages }) {
    const withFields = pages.filter(({ tree }) => elements(tree, ...FIELDS, 'button').length > 0);
    return findingOver(
      withFields.map(({ url }) => url),
      withFields.filter((page) => !isNamed(page)).map(({ url }) => url),
      'trang có ô nhập',
    );
  },
};

function isNamed({ tree }: Page): boolean {
  const labels = new Map(
    elements(tree, 'label').map((label) => [String(label.properties['htmlFor']), textOf(label)]),
  );
  const hasName = ({ properties }: Element) =>
    properties['type'] === 'hidden' ||
    properties['ariaLabel'] !== undefined ||
    (labels.get(String(properties['id'])) ?? '') !== '';
  return (
    elements(tree, ...FIELDS).every(hasName) &&
    elements(tree, 'button').every((button) => textOf(button) !== '')
  );
}

const FIELDS = ['input', 'select', 'textarea'];
