import type { Check } from '../check.ts';
import { fold } from '../../text/fold.ts';
import { elements, textOf } from '../page.ts';

const SECTIONS = [
  'Giới thiệu',
  'Tin tức – Sự kiện',
  'Chỉ đạo điều hành',
  'Tuyên truyền pháp luật',
  'Quy hoạch',
  'Văn bản',
  'Lịch công tác',
];

export const usualSections: Check = {
  id: 'muc-quen-thuoc',
  requirement: 'chuyen-muc',
  title: 'Từ trang chủ hoặc trang Chuyên mục đến được bảy mục',
  how: `So chữ của mọi liên kết ở / và /chuyen-muc/ với: ${SECTIONS.join(', ')}.`,
  measure({ pages }) {
    const texts = pages
      .filter(({ url }) => url === '/' || url === '/chuyen-muc/')
      .flatMap(({ tree }) => elements(tree, 'a').map((link) => plain(textOf(link))));
    const missing = SECTIONS.filter((name) => !texts.some((text) => text.startsWith(plain(name))));
    return {
      outcome: missing.length === 0 ? 'pass' : 'fail',
      said:
        missing.length === 0
          ? 'Có đủ bảy mục.'
          : `Thiếu: ${missing.join(', ')}. Mục chưa có bài thì chưa hiện.`,
      shown: ['/', '/chuyen-muc/'],
    };
  },
};

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
