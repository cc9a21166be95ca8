import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';

const file = 'content/hoi-dap/tam-tru.md';

/** A question has an answer and the day of the answer, or neither. */
export const answerWritten: ContentRule = {
  id: 'thieu-cau-tra-loi',
  severity: 'error',
  title: 'Câu hỏi có cả câu trả lời và ngày trả lời, hoặc chưa có cả hai.',
  why: 'Bạn đọc thấy “Đã trả lời” mà không thấy câu trả lời, hoặc ngược lại.',
  ok: [
    {
      files: {
        [file]: '---\ntitle: Ở đâu?\ndate: 2/11/2026\nanswered: 3/11/2026\n---\n\nTại phường.\n',
      },
    },
    { files: { [file]: '---\ntitle: Ở đâu?\ndate: 2/11/2026\n---\n' } },
  ],
  notOk: [
    {
      files: { [file]: '---\ntitle: Ở đâu?\ndate: 2/11/2026\nanswered: 3/11/2026\n---\n' },
      at: [`${file}:4:11`],
    },
    {
      files: { [file]: '---\ntitle: Ở đâu?\ndate: 2/11/2026\n---\n\nTại phường.\n' },
      at: [`${file}:2:8`],
    },
  ],
  *check({ others, rendered }: Content): Iterable<Finding> {
    for (const entry of others) {
      if (entry.kind !== 'question') continue;
      const hasAnswer = rendered.get(entry.file)?.words !== 0;
      if (entry.data.answered !== undefined && !hasAnswer) {
        yield findingAt(entry, ['answered'], {
          message: 'Câu hỏi ghi đã trả lời nhưng chưa có câu trả lời.',
          mend: 'Viết câu trả lời dưới phần khai báo, hoặc xóa `answered`.',
        });
      } else if (entry.data.answered === undefined && hasAnswer) {
        yield findingAt(entry, ['title'], {
          message:
            'Có câu trả lời nhưng chưa ghi ngày trả lời, nên câu hỏi vẫn hiện là chưa trả lời.',
          mend: 'Thêm `answered` với ngày trả lời; trả lời chưa xong thì thêm `draft: true`.',
        });
      }
    }
  },
};
