import { consentAdvice, consentReason, personalData } from '../personal-data.ts';
import type { Document } from '../document.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** An address at a provider of free mail is a person's. */
export const personalEmail: TextRule = {
  id: 'lo-thu-dien-tu',
  severity: 'warning',
  title: 'Bài không để lộ thư điện tử của cá nhân.',
  why: consentReason,
  ok: [{ files: { [sampleFile]: sampleArticle({}, 'Gửi về vanphong@haian.example.gov.vn.') } }],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({}, 'Gửi về nguyen.van.a@gmail.com trước ngày 5/7.') },
      at: [`${sampleFile}:8:8`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    yield* personalData(document, freeAddresses, (shown) => ({
      message: `Có thư điện tử của cá nhân (${shown}) trong bài.`,
      mend: `Thay bằng thư điện tử của cơ quan; ${consentAdvice}.`,
    }));
  },
};

function* freeAddresses(text: string) {
  if (!text.includes('@')) return;
  for (const { 0: data, index } of text.matchAll(freeAddress)) yield { index, data };
}

const freeAddress =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud|proton|protonmail|zoho)\.(?:com(?:\.vn)?|me|vn)\b/gi;
