import type { Check } from '../check.ts';
import { mainText, placeholdersIn } from '../page.ts';

export const officialsPage: Check = {
  id: 'nguoi-lien-he',
  requirement: 'gioi-thieu-lien-he',
  title: 'Có danh sách lãnh đạo, người tiếp nhận với cách liên hệ',
  how: 'Đọc /lanh-dao/: có số điện thoại hoặc thư điện tử, không còn chỗ trong ngoặc vuông.',
  measure({ pages }) {
    const page = pages.find(({ url }) => url === '/lanh-dao/');
    if (page === undefined) {
      return { outcome: 'fail', said: 'Không có trang /lanh-dao/.', shown: [] };
    }
    const text = mainText(page);
    const ways = text.match(/0\d{2,3}[\s.]?\d{3}[\s.]?\d{3,4}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g) ?? [];
    return {
      outcome: ways.length > 0 && placeholdersIn(text).length === 0 ? 'pass' : 'fail',
      said: `Thấy ${ways.length} cách liên hệ.`,
      shown: ['/lanh-dao/'],
    };
  },
};
