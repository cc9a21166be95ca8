import type { Check } from '../check.ts';
import { fold } from '../../text/fold.ts';
import { mainText, placeholdersIn } from '../page.ts';

export const aboutPage: Check = {
  id: 'gioi-thieu',
  requirement: 'gioi-thieu-lien-he',
  title: 'Trang giới thiệu nêu chức năng, nhiệm vụ và cơ cấu tổ chức',
  how: 'Đọc /gioi-thieu/: có lời về chức năng, nhiệm vụ, cơ cấu tổ chức; không còn chỗ trong ngoặc vuông.',
  measure({ pages }) {
    const about = pages.find(({ url }) => url === '/gioi-thieu/');
    if (about === undefined) {
      return { outcome: 'fail', said: 'Không có trang /gioi-thieu/.', shown: [] };
    }
    const text = mainText(about);
    const lacks = ['chức năng', 'nhiệm vụ', 'tổ chức'].filter(
      (words) => !fold(text).includes(fold(words)),
    );
    const unfilled = placeholdersIn(text);
    return {
      outcome: lacks.length === 0 && unfilled.length === 0 ? 'pass' : 'fail',
      said: `Thiếu: ${lacks.join(', ') || 'không'}; chưa điền: ${unfilled.length} chỗ.`,
      shown: ['/gioi-thieu/'],
    };
  },
};
