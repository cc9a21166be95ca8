import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';

const file = 'content/hoi-dap/tam-tru.md';

/** A question that says it was answered has an answer. */
export const answerWritten: ContentRule = {
  id: 'thieu-cau-tra-loi',
  severity: 'error',
  title: 'Câu hỏi ghi ngày trả lời thì phần nội dung phải có câu trả lời.',
  why: 'Bạn đọc thấy “Đã trả lời” mà không thấy câu trả lời.',
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
  ],
  *check({ others, rendered }: Content): Iterable<Finding> {
    for (const entry of others) {
      if (entry.kind !== 'question' || entry.data.answered === undefined) continue;
      if (rendered.get(entry.file)?.words !== 0) continue;
      yield findingAt(entry, ['answered'], {
        message: 'Câu hỏi ghi đã trả lời nhưng chưa có câu trả lời.',
        mend: 'Viết câu trả lời dưới phần khai báo, hoặc xóa `answered`.',
      });
    }
  },
};
