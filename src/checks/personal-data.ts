import type { Document } from './document.ts';
import { findingInText } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Finding } from './rule.ts';

/**
 * Findings of personal data in an article: warned of unless the front matter says who agreed. Pages are left
 * alone: an agency's contacts are meant to be found.
 *
 * @param find gives the data in a text, with its place there
 */
export function* personalData(
  document: Document,
  find: (text: string) => Iterable<Pick<Mention, 'index' | 'data'>>,
  describe: (shown: string) => Pick<Finding, 'message' | 'mend'>,
): Iterable<Finding> {
  const { entry, passages } = document;
  if (entry.kind !== 'article' || entry.data.consent !== undefined) return;
  for (const passage of passages) {
    for (const { index, data } of find(passage.text)) {
      yield findingInText(document, passage, index, describe(shorten(data)));
    }
  }
}

/** The words in front of a place, to judge by. */
export function wordsBefore(text: string, index: number, length = 60): string {
  return text.slice(Math.max(0, index - length), index);
}

/** Reports are read by many: they show no more of it than is needed to find the place. */
function shorten(data: string): string {
  return `${data.slice(0, 3)}…`;
}

/** How to say that it may be published. */
export const consentAdvice =
  'nếu được người ấy đồng ý cho đăng thì ghi ở khóa `consent`, ví dụ `consent: Văn bản đồng ý ngày 15/6/2020`';

/** Law on personal data, for the handbook. */
export const consentReason =
  'Luật Bảo vệ dữ liệu cá nhân (số 91/2025/QH15) đòi có sự đồng ý của người có dữ liệu trước khi công bố. Trang đã đăng thì máy tìm kiếm giữ bản sao, khó thu lại.';

interface Mention {
  readonly passage: Passage;
  readonly index: number;
  readonly data: string;
}
