import { isSyllable } from '../../text/syllable.ts';
import type { Document } from '../document.ts';
import { findingInText } from '../finding.ts';
import type { Finding, TextRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';
import { isInDictionary } from '../dictionary.ts';
import { mendSpelling } from '../mend-spelling.ts';

/**
 * Words with Vietnamese marks that neither cspell's Vietnamese dictionary nor our word list has; both places of the tone
 * mark are right.
 */
export const spelling: TextRule = {
  id: 'chinh-ta',
  severity: 'hint',
  title: 'Chữ có dấu phải có trong từ điển tiếng Việt.',
  why: 'Gõ thiếu dấu, thừa chữ, nhầm dấu hay dính hai từ tạo ra chữ không có trong tiếng Việt; bạn đọc tìm từ đúng thì không thấy bài. Cả hai kiểu đặt dấu thanh (hòa, hoà) và hai cách viết i, y (kĩ, kỹ) đều được nhận. Từ điển có thể thiếu từ địa phương: chữ nào đúng thì cứ để nguyên, gợi ý không ngăn đăng bài.',
  ok: [
    {
      files: {
        [sampleFile]: sampleArticle(
          {},
          'Hòa và hoà, thuỷ và thủy, bác sỹ và bác sĩ; ôtô, virút, băng rôn, xã Đắk Nhơng, HĐND.',
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
    {
      files: {
        [sampleFile]: sampleArticle({}, 'Diễn biễn mới tại các đơn vị, sử dụng dất đúng quy định.'),
      },
      at: [`${sampleFile}:8:6`, `${sampleFile}:8:39`],
    },
  ],
  *checkText(document: Document): Iterable<Finding> {
    for (const passage of document.passages) {
      if (passage.path?.[0] === 'tags') continue;
      // Most passages hold nothing else, which is quicker to say without the words' places.
      if ((passage.text.match(WORD) ?? []).every(isKnown)) continue;
      for (const { 0: word, index } of passage.text.matchAll(WORD)) {
        if (isKnown(word) || isPart(passage.text, index, word)) continue;
        yield findingInText(document, passage, index, {
          message: isSyllable(word)
            ? `“${word}” không có trong từ điển tiếng Việt.`
            : `“${word}” không phải âm tiết tiếng Việt.`,
          mend: mendSpelling(word),
        });
      }
    }
  },
};

function isKnown(word: string): boolean {
  let known = knownWords.get(word);
  if (known === undefined) {
    // Without Vietnamese letters it may be of any language; with capitals it is a name or an abbreviation.
    const isOurs =
      word.length > 1 &&
      word === word.toLowerCase() &&
      vietnamese.test(word) &&
      /[^a-z]/.test(word);
    known = !isOurs || isInDictionary(word);
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

/** Letters of Latin script, precomposed or not: much faster than `\p{L}` over every word of an archive. */
const WORD = /[A-Za-z\u00C0-\u024F\u0300-\u036F\u1E00-\u1EFF]+/g;

/** Letters of the Vietnamese alphabet: `naïve` and `häp` are not ours to judge. */
const vietnamese = /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/;

const knownWords = new Map<string, boolean>();
