import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { findCapitalFaults } from '../capital-faults.ts';

/** Capitals as Nghị định 30/2020/NĐ-CP, phụ lục II, has them; the cases that can be told without knowing the names. */
export const capitals: TextRule = {
  id: 'viet-hoa',
  severity: 'hint',
  title: 'Viết hoa theo Phụ lục II Nghị định số 30/2020/NĐ-CP.',
  why: 'Nghị định bắt buộc với văn bản hành chính; bản tin viết theo cho thống nhất. Chỉ những trường hợp chắc chắn mới được nhắc.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Ủy ban nhân dân quận họp theo khoản 2 Điều 5 Luật Đất đai, Nghị quyết số 10-NQ/TW; Mặt trận Tổ quốc Việt Nam.',
        ),
      },
    },
    { files: { [sampleFile]: sampleArticle({}, 'HỘI ĐỒNG NHÂN DÂN QUẬN, tết Trung thu.') } },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Uỷ Ban Nhân Dân quận và Quốc Hội Việt nam.'),
      },
      at: [`${sampleFile}:8:1`, `${sampleFile}:8:25`, `${sampleFile}:8:34`],
    },
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Theo điều 5 Luật Đất đai, nghị quyết số 10-NQ/TW, Tết Trung Thu.',
        ),
      },
      at: [`${sampleFile}:8:6`, `${sampleFile}:8:27`, `${sampleFile}:8:55`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.path?.[0] === 'tags') continue;
      for (const { index, written, right, clause } of findCapitalFaults(passage.text)) {
        yield findingInText(document, passage, index, {
          message: `“${written.trim()}” chưa viết hoa theo Nghị định 30/2020/NĐ-CP (phụ lục II, ${clause}).`,
          mend: `Sửa thành “${right.trim()}”.`,
        });
      }
    }
  },
};
