import type { Check } from '../check.ts';
import { findingOver } from '../check.ts';
import { mainText } from '../page.ts';

export const questionsStatus: Check = {
  id: 'hoi-dap',
  requirement: 'hoi-dap-gop-y',
  title: 'Mỗi câu hỏi nói rõ đã xử lý đến đâu',
  how: 'Mỗi trang dưới /hoi-dap/ phải có dòng Tình trạng: Đang xử lý, Đã chuyển hoặc Đã trả lời.',
  measure({ pages }) {
    const questions = pages.filter(({ url }) => /^\/hoi-dap\/(?!loc\/|trang\/).+\/$/.test(url));
    if (questions.length === 0) {
      return { outcome: 'fail', said: 'Trang chưa đăng câu hỏi nào.', shown: [] };
    }
    const silent = questions.filter(
      (page) => !/Tình trạng\s*(?:Đang xử lý|Đã chuyển|Đã trả lời)/.test(mainText(page)),
    );
    return findingOver(
      questions.map(({ url }) => url),
      silent.map(({ url }) => url),
      'câu hỏi',
    );
  },
};
