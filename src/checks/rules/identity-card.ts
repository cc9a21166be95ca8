import { consentAdvice, consentReason, personalData, wordsBefore } from '../personal-data.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Nine digits are any number; only the words before them say that they are an identity card's. */
export const identityCard: TextRule = {
  id: 'lo-so-chung-minh',
  severity: 'warning',
  title: 'Bài không để lộ số chứng minh nhân dân.',
  why: consentReason,
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Cấp đổi chứng minh nhân dân. Kinh phí 123456789 đồng.'),
      },
    },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({}, 'Bà B (CMND số 031234567), trú tại phường.') },
      at: [`${sampleFile}:8:15`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    yield* personalData(document, identityCards, (shown) => ({
      message: `Có số chứng minh nhân dân (${shown}) trong bài.`,
      mend: `Xóa hoặc che số này; ${consentAdvice}.`,
    }));
  },
};

function* identityCards(text: string) {
  for (const { 0: data, index } of text.matchAll(
    /(?<![\d.,/-])\d{3} ?\d{3} ?\d{3}(?!\d|[.,/-]\d)/g,
  )) {
    const before = wordsBefore(text, index, 45);
    if (
      /(?:CMND|CMTND|CMT|chứng minh (?:nhân dân|thư)|giấy chứng minh)[^.;\d]{0,25}$/iu.test(before)
    )
      yield { index, data };
  }
}
