import { toNewToneStyle, toOldToneStyle } from '../../text/tone.ts';
import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { openSearch } from '../open-search.ts';
import { mainText } from '../page.ts';

export const tonePlacement: Check = {
  id: 'dat-dau',
  requirement: 'dau-thanh',
  title: 'Tìm với dấu đặt kiểu cũ hay kiểu mới đều ra như nhau',
  how: 'Lấy tối đa 10 chữ trong bài có hai kiểu đặt dấu, tìm bằng mỗi kiểu trên chỉ mục đã dựng, so kết quả.',
  async measure(dist) {
    const words = new Set(
      articlesOf(dist).flatMap(
        (page) =>
          mainText(page)
            .toLowerCase()
            .match(/\p{L}+/gu) ?? [],
      ),
    );
    const twofold = [...words]
      .filter((word) => toNewToneStyle(word) !== toOldToneStyle(word))
      .sort()
      .slice(0, 10);
    const search = await openSearch(dist);
    const unequal: string[] = [];
    for (const word of twofold) {
      const found = await Promise.all(
        [toNewToneStyle(word), toOldToneStyle(word)].map(
          async (form) => (await search?.(form)) ?? [],
        ),
      );
      const [one = [], other = []] = found;
      if (one.length === 0 || one.join() !== other.join())
        unequal.push(`/tim-kiem/?q=${encodeURIComponent(word)}`);
    }
    return findingOver(
      twofold.map((word) => `/tim-kiem/?q=${encodeURIComponent(word)}`),
      unequal,
      'chữ',
    );
  },
};
