import { toSharedSpelling } from '../../text/tone.ts';
import { cleanSpaces } from '../../text/normalize.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** Two articles of one name can't be told apart on a list, and often one was published twice. */
export const duplicateTitle: FrontRule = {
  id: 'tieu-de-trung',
  severity: 'warning',
  title: 'Mỗi bài có một tiêu đề riêng.',
  why: 'Hai bài cùng tên thì bạn đọc không biết nên mở bài nào. Thường là một bài đăng hai lần, hoặc thông báo định kỳ quên ghi tháng, quý.',
  ok: [
    {
      files: {
        'content/tin/2020/06/lich-thang-6.md': sampleArticle({ title: 'Lịch tiếp dân tháng 6' }),
        'content/tin/2020/06/lich-thang-7.md': sampleArticle({ title: 'Lịch tiếp dân tháng 7' }),
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/tin/2020/06/lich.md': sampleArticle({ title: 'Lịch tiếp công dân' }),
        [sampleFile]: sampleArticle({ title: 'Lịch Tiếp công dân', draft: 'true' }),
        'content/tin/2020/06/thong-bao.md': sampleArticle({ title: 'Lịch tiếp  công dân' }),
      },
      at: ['content/tin/2020/06/thong-bao.md:2:8'],
    },
  ],
  *checkFront({ articles }: Fronts): Iterable<Finding> {
    const published = articles.filter(({ data }) => !data.draft);
    for (const alike of Map.groupBy(published, consonantsOf).values()) {
      if (alike.length > 1) yield* duplicatesAmong(alike);
    }
  },
};

function* duplicatesAmong(articles: Fronts['articles']): Iterable<Finding> {
  const owners = new Map<string, string>();
  for (const entry of articles) {
    const key = cleanSpaces(toSharedSpelling(entry.data.title)).toLowerCase();
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, entry.file);
      continue;
    }
    yield findingAt(entry, ['title'], {
      message: `Tiêu đề này trùng với bài ${owner}.`,
      mend: 'Nếu là một bài đăng hai lần thì xóa một tệp; nếu là hai bài thì thêm vào tiêu đề điều phân biệt, như tháng, quý, địa bàn.',
    });
  }
}

/** The same for all spellings of a title, and quick: titles that differ here need no closer look. */
function consonantsOf(entry: Fronts['articles'][number]): string {
  let consonants = known.get(entry);
  if (consonants === undefined) {
    consonants = entry.data.title.toLowerCase().replace(/[^b-df-hj-np-tvwxz\d]+/g, '');
    known.set(entry, consonants);
  }
  return consonants;
}

/** An entry never changes: a program that watches content asks of the same ones again. */
const known = new WeakMap<Fronts['articles'][number], string>();
