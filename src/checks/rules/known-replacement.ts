import { slugify } from '../../text/slug.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleDocument } from '../sample.ts';

const file = 'content/van-ban/2020/25-kh-ubnd.md';
const other = 'content/van-ban/2021/12-kh-ubnd.md';

/** Readers of a document that was replaced must get to the one that binds. */
export const knownReplacement: FrontRule = {
  id: 'van-ban-thay-the-khong-co',
  severity: 'error',
  title: 'Văn bản thay thế phải có trong danh mục văn bản.',
  why: 'Bạn đọc mở văn bản cũ phải tới được văn bản đang có hiệu lực.',
  ok: [
    {
      files: {
        [file]: sampleDocument({ replacedBy: '12/KH-UBND' }),
        [other]: sampleDocument({ number: '12/KH-UBND', date: '15/5/2021' }),
      },
    },
  ],
  notOk: [
    {
      files: {
        [file]: sampleDocument({ replacedBy: '12/KH-UBMD' }),
        [other]: sampleDocument({ number: '12/KH-UBND', date: '15/5/2021' }),
      },
      at: [`${file}:7:13`],
    },
  ],
  *checkFront({ others }: Fronts): Iterable<Finding> {
    const documents = others.filter((entry) => entry.kind === 'document');
    const known = new Map(documents.map(({ data }) => [slugify(data.number), data.number]));
    for (const entry of documents) {
      const { replacedBy } = entry.data;
      if (replacedBy === undefined || known.has(slugify(replacedBy))) continue;
      const nearest = nearestName(replacedBy, known.values());
      yield findingAt(entry, ['replacedBy'], {
        message: `Danh mục không có văn bản số ${replacedBy}.`,
        mend:
          nearest === undefined
            ? 'Thêm văn bản đó vào content/van-ban, hoặc xóa `replacedBy`.'
            : `Có phải là \`replacedBy: ${nearest}\`?`,
      });
    }
  },
};
