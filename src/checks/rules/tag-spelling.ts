import { slugify } from '../../text/slug.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** One tag in several spellings has one page, under the spelling that came first. */
export const tagSpelling: FrontRule = {
  id: 'the-viet-nhieu-kieu',
  severity: 'warning',
  title: 'Một thẻ viết một kiểu ở mọi bài.',
  why: 'Các kiểu viết khác nhau ở chữ hoa, dấu hay chỗ đặt dấu thanh dùng chung một trang thẻ; viết lẫn lộn thì tên thẻ hiện mỗi nơi một kiểu.',
  ok: [
    {
      files: {
        'content/tin/2020/06/bai-mot.md': sampleArticle({ tags: '[COVID-19, Hòa giải]' }),
        [sampleFile]: sampleArticle({ title: 'Hòa giải ở cơ sở', tags: '[Hòa giải]' }),
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/tin/2020/06/bai-mot.md': sampleArticle({ title: 'Bài một', tags: '[Hòa giải]' }),
        'content/tin/2020/06/bai-hai.md': sampleArticle({ title: 'Bài hai', tags: '[Hòa giải]' }),
        [sampleFile]: sampleArticle({ tags: '[COVID-19, hoà giải]' }),
      },
      at: [`${sampleFile}:6:18`],
    },
  ],
  *checkFront({ articles }: Fronts): Iterable<Finding> {
    const unusual = unusualSpellings(articles);
    if (unusual.size === 0) return;
    for (const entry of articles) {
      for (const [index, tag] of entry.data.tags.entries()) {
        const meant = unusual.get(tag);
        if (meant === undefined) continue;
        yield findingAt(entry, ['tags', index], {
          message: `Thẻ “${tag}” ở các bài khác viết là “${meant}”.`,
          mend: `Sửa thành \`${meant}\`; nếu cách viết này mới đúng thì sửa ở các bài kia.`,
        });
      }
    }
  },
};

/** Tags as most articles don't write them, and how those do; of two spellings as frequent, the one seen first is right. */
function unusualSpellings(articles: Fronts['articles']): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { data } of articles) {
    for (const tag of data.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const usual = new Map<string, string>();
  for (const [tag, count] of counts) {
    const slug = slugify(tag);
    const most = usual.get(slug);
    if (most === undefined || count > (counts.get(most) ?? 0)) usual.set(slug, tag);
  }
  return new Map(
    [...counts.keys()].flatMap((tag) => {
      const meant = usual.get(slugify(tag));
      return meant === undefined || meant === tag ? [] : [[tag, meant] as const];
    }),
  );
}
