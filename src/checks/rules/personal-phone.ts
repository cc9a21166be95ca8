import { consentAdvice, consentReason, personalData, wordsBefore } from '../personal-data.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** A mobile number is a person's, unless the words before it say that it is an office's. */
export const personalPhone: TextRule = {
  id: 'lo-so-dien-thoai',
  severity: 'warning',
  title: 'Bài không để lộ số điện thoại di động của cá nhân.',
  why: consentReason,
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Đường dây nóng: 0912 345 678; văn phòng 0225 3822 456.'),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Gọi cho ông A: 0912.345.678 hoặc +84 912 345 679.'),
      },
      at: [`${sampleFile}:8:16`, `${sampleFile}:8:34`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    yield* personalData(document, mobileNumbers, (shown) => ({
      message: `Có số điện thoại di động (${shown}) trong bài.`,
      mend: `Nếu là số của cá nhân thì xóa, thay bằng số của cơ quan; ${consentAdvice}.`,
    }));
  },
};

function* mobileNumbers(text: string) {
  for (const { 0: data, index } of text.matchAll(mobile)) {
    if (!officeWords.test(wordsBefore(text, index, 80))) yield { index, data };
  }
}

const mobile = /(?<![\d.,/-])(?:\+84|0)[ .-]?[35789](?:[ .-]?\d){8}(?![\d/-]|[.,]\d)/g;
const officeWords =
  /(?:đường dây nóng|hotline|tổng đài|trực ban|số trực|cơ quan|văn phòng|bộ phận một cửa|trung tâm|tài khoản|stk)[^\n]*$/iu;
