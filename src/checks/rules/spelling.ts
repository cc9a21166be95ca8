import { toOldToneStyle } from '../../text/tone.ts';
import { isSyllable } from '../../text/syllable.ts';
import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { loanWords } from '../loan-words.ts';

/** Words with Vietnamese marks that are no Vietnamese syllable; both places of the tone mark are right. */
export const spelling: TextRule = {
  id: 'chinh-ta',
  severity: 'hint',
  title: 'Chữ có dấu phải là âm tiết tiếng Việt.',
  why: 'Gõ thiếu dấu, thừa chữ hay dính hai từ tạo ra âm tiết không có trong tiếng Việt; bạn đọc tìm từ đúng thì không thấy bài. Cả hai kiểu đặt dấu thanh (hòa, hoà) đều được nhận.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Hòa và hoà, thuỷ và thủy; ôtô, virút, xã Đắk Nhơng, HĐND.',
        ),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Quận đã đuợc khen vì thành qủa, nghành và thắngnhững.'),
      },
      at: [`${sampleFile}:8:9`, `${sampleFile}:8:28`, `${sampleFile}:8:33`, `${sampleFile}:8:43`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.path?.[0] === 'tags') continue;
      for (const { 0: word, index } of passage.text.matchAll(WORD)) {
        if (isKnown(word) || isPart(passage.text, index, word)) continue;
        const right = suggest(word);
        yield findingInText(document, passage, index, {
          message: `“${word}” không phải âm tiết tiếng Việt.`,
          mend:
            right === undefined
              ? 'Xem lại chữ này; nếu là tên riêng thì viết hoa.'
              : `Có phải là “${right}”?`,
        });
      }
    }
  },
};

function isKnown(word: string): boolean {
  let known = knownWords.get(word);
  if (known === undefined) {
    // Without Vietnamese letters it may be of any language; with capitals it is a name or an abbreviation.
    const isOurs = word.length > 1 && vietnamese.test(word) && /[^a-z]/.test(word);
    known = !isOurs || isSyllable(word) || loanWords.has(word);
    if (knownWords.size > 20_000) knownWords.clear();
    knownWords.set(word, known);
  }
  return known;
}

/** Whether the word is a part of an address, a number, a name or an abbreviation. */
function isPart(text: string, index: number, word: string): boolean {
  const end = index + word.length;
  return (
    /[\p{L}\p{M}\p{N}@/_.'’-]/u.test(text.charAt(index - 1)) ||
    /^(?:[\p{L}\p{M}\p{N}@/_'’-]|\.\p{Ll})/u.test(text.slice(end, end + 2))
  );
}

/** What was most likely meant, where one of the usual slips explains the word. */
function suggest(word: string): string | undefined {
  const moved = toOldToneStyle(word);
  if (moved !== word && isSyllable(moved)) return moved;
  for (const [slip, meant] of slips) {
    const mended = word.replace(slip, meant).normalize('NFC');
    if (mended !== word && isSyllable(mended)) return mended;
    const again = toOldToneStyle(mended);
    if (again !== word && isSyllable(again)) return again;
  }
  return split(word);
}

/** Two words without a space: only where there is one way to part them. */
function split(word: string): string | undefined {
  const ways = Array.from(
    { length: word.length - 3 },
    (_, at) => [word.slice(0, at + 2), word.slice(at + 2)] as const,
  );
  const right = ways.filter(
    ([first, second]) => isSyllable(first) && isSyllable(second) && startsWord(second),
  );
  return right.length === 1 ? right[0]?.join(' ') : undefined;
}

/** A word without an initial consonant is rare, and `tyên` is no `ty ên`. */
function startsWord(syllable: string): boolean {
  return /^[bcdđghklmnpqrstvx]/.test(syllable);
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/uơ/, 'ươ'],
  [/uờ/, 'ườ'],
  [/uớ/, 'ướ'],
  [/uở/, 'ưở'],
  [/uỡ/, 'ưỡ'],
  [/uợ/, 'ượ'],
  [/^ngh(?=[^ieêi])/, 'ng'],
  [/^gh(?=[^ieê])/, 'g'],
  [/^ng(?=[ieê])/, 'ngh'],
  [/^g(?=[eê])/, 'gh'],
  [/(\p{L})\1/u, '$1'],
];

/** Letters of Latin script, precomposed or not: much faster than `\p{L}` over every word of an archive. */
const WORD = /[A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]+/g;

/** Small letters of the Vietnamese alphabet: `naïve` and `häp` are not ours to judge. */
const vietnamese = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/;

const knownWords = new Map<string, boolean>();
