import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A bare address is unreadable for people and read letter by letter by screen readers. */
export const bareAddress: TextRule = {
  id: 'dia-chi-de-tran',
  severity: 'hint',
  title: 'Địa chỉ trang web đặt sau chữ nói rõ nơi sẽ đến.',
  why: 'Địa chỉ dài làm vỡ dòng trên điện thoại, và máy đọc màn hình đọc từng chữ cái.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Nộp tại [Cổng Dịch vụ công](https://dichvucong.gov.vn) hoặc gõ `https://dichvucong.gov.vn`, www.chinhphu.vn.',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Nộp hồ sơ tại https://dichvucong.gov.vn/ho-so/nop.'),
      },
      at: [`${sampleFile}:8:15`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.kind === 'field' || !passage.text.includes('://')) continue;
      for (const { 0: written, index } of passage.text.matchAll(/https?:\/\/[^\s<>()[\]"“”]+/gi)) {
        const url = written.replace(/[.,;:!?…]+$/, '');
        yield findingInText(document, passage, index, {
          message: `Địa chỉ để trần: ${url.slice(0, 100)}`,
          mend: `Viết \`[tên trang hoặc văn bản](${url.slice(0, 100)})\`.`,
        });
      }
    }
  },
};
