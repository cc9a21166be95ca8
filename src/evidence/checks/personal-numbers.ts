import { citizenNumbers } from '../../checks/rules/citizen-number.ts';
import { findingOver, type Check } from '../check.ts';
import { mainText } from '../page.ts';

export const personalNumbers: Check = {
  id: 'so-dinh-danh',
  requirement: 'du-lieu-ca-nhan',
  title: 'Không trang nào có số định danh cá nhân',
  how: 'Tìm dãy 12 chữ số có mã tỉnh trong phần nội dung của mọi trang.',
  measure({ pages }) {
    const telling = pages.filter((page) => !citizenNumbers(mainText(page)).next().done);
    return findingOver(
      pages.map(({ url }) => url),
      telling.map(({ url }) => url),
      'trang',
    );
  },
};
