import { consentAdvice, consentReason, personalData, wordsBefore } from '../personal-data.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Twelve digits: province, century and sex, year of birth, six more (Nghị định 137/2015/NĐ-CP, Điều 13). */
export const citizenNumber: TextRule = {
  id: 'lo-so-can-cuoc',
  severity: 'warning',
  title: 'Bài không để lộ số căn cước.',
  why: consentReason,
  ok: [
    {
      files: { [sampleFile]: sampleArticle({}, 'Tổng vốn 031085001234 đồng, mã số 999085001234.') },
    },
    {
      files: {
        [sampleFile]: sampleArticle({ consent: 'Đơn ngày 15/6/2020' }, 'Căn cước số 031085001234.'),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Ông A, số CCCD 031085001234, và 031 185 001 235.'),
      },
      at: [`${sampleFile}:8:16`, `${sampleFile}:8:33`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    yield* personalData(document, citizenNumbers, (shown) => ({
      message: `Có số căn cước công dân (${shown}) trong bài.`,
      mend: `Xóa hoặc che số này, ví dụ 031•••••1234; ${consentAdvice}.`,
    }));
  },
};

/** The numbers of identity in a text. */
export function* citizenNumbers(text: string) {
  for (const { 0: data, index, groups } of text.matchAll(twelveDigits)) {
    const after = text.slice(index + data.length, index + data.length + 12);
    if (/^\s*(?:đồng|đ\b|VNĐ|USD)/iu.test(after) || !provinces.has(groups?.['province'] ?? ''))
      continue;
    if (/(?:tài khoản|stk|hóa đơn|hoá đơn|mã số thuế)[^.;]{0,40}$/iu.test(wordsBefore(text, index)))
      continue;
    yield { index, data };
  }
}

const twelveDigits =
  /(?<![\d.,/-])(?<province>0\d\d)(?:[0-3]\d{8}|[ .][0-3]\d\d[ .]\d{3}[ .]\d{3})(?![\d/-]|[.,]\d)/g;

/** Codes of the 63 provinces that issued numbers (Thông tư 59/2021/TT-BCA, phụ lục I). */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 ' +
    '040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 ' +
    '080 082 083 084 086 087 089 091 092 093 094 095 096'
  ).split(' '),
);
