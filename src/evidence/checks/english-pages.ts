import type { Check } from '../check.ts';
import { elements, mainText, placeholdersIn } from '../page.ts';

export const englishPages: Check = {
  id: 'trang-tieng-anh',
  requirement: 'tieng-anh',
  title: 'Có trang tiếng Anh về tổ chức, chức năng và liên hệ',
  how: 'Tìm trang dưới /en/: khai lang="en", không còn chỗ trong ngoặc vuông, có lời về functions và contact.',
  measure({ pages }) {
    const english = pages.filter(({ url }) => url.startsWith('/en/'));
    if (english.length === 0) {
      return { outcome: 'fail', said: 'Không có trang nào dưới /en/.', shown: [] };
    }
    const faulty = english.filter((page) => {
      const [html] = elements(page.tree, 'html');
      return html?.properties['lang'] !== 'en' || placeholdersIn(mainText(page)).length > 0;
    });
    const all = english.map(mainText).join(' ');
    const lacks = ['function', 'contact'].filter((word) => !new RegExp(word, 'i').test(all));
    const isFine = faulty.length === 0 && lacks.length === 0;
    return {
      outcome: isFine ? 'pass' : 'fail',
      said: `${english.length} trang tiếng Anh; ${faulty.length} trang khai sai ngôn ngữ hoặc còn chỗ chưa điền; thiếu nội dung: ${lacks.join(', ') || 'không'}.`,
      shown: (faulty.length > 0 ? faulty : english).slice(0, 5).map(({ url }) => url),
    };
  },
};
