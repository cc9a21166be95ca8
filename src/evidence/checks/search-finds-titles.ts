import { findingOver, type Check } from '../check.ts';
import { articlesOf } from '../dist.ts';
import { elements, textOf } from '../page.ts';
import { openSearch } from '../open-search.ts';

export const searchFindsTitles: Check = {
  id: 'tim-dung',
  requirement: 'tim-in-luu-tru',
  title: 'Gõ tiêu đề thì ra đúng bài',
  how: `Chạy chính mã tìm kiếm của trang trên chỉ mục đã dựng: tìm tiêu đề của tối đa 40 bài cách đều nhau, bài phải nằm trong 3 kết quả đầu.`,
  async measure(dist) {
    const all = articlesOf(dist);
    const step = Math.max(1, Math.floor(all.length / 40));
    const asked = all.filter((_, place) => place % step === 0).slice(0, 40);
    const search = await openSearch(dist);
    const lost: string[] = [];
    for (const page of asked) {
      const title = elements(page.tree, 'h1').map(textOf).join(' ');
      const found = (await search?.(title)) ?? [];
      if (!found.slice(0, 3).includes(page.url)) lost.push(page.url);
    }
    return findingOver(
      asked.map(({ url }) => url),
      lost,
      'tiêu đề',
    );
  },
};
