import { slugify } from '../../text/slug.ts';
import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** One tag in several spellings has one page, under the spelling that came first. */
export const tagSpelling: ContentRule = {
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
  *check({ articles }: Content): Iterable<Finding> {
    const slugs = new Map<string, string>();
    const slugOf = (tag: string): string => {
      const slug = slugs.get(tag) ?? slugify(tag);
      slugs.set(tag, slug);
      return slug;
    };
    const usual = usualSpellings(articles, slugOf);
    for (const entry of articles) {
      for (const [index, tag] of entry.data.tags.entries()) {
        const meant = usual.get(slugOf(tag));
        if (meant === undefined || meant === tag) continue;
        yield findingAt(entry, ['tags', index], {
          message: `Thẻ “${tag}” ở các bài khác viết là “${meant}”.`,
          mend: `Sửa thành \`${meant}\`; nếu cách viết này mới đúng thì sửa ở các bài kia.`,
        });
      }
    }
  },
};

/** For each tag the spelling that most articles use; of two as frequent, the one seen first. */
function usualSpellings(
  articles: Content['articles'],
  slugOf: (tag: string) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const tag of articles.flatMap(({ data }) => data.tags)) {
    const spellings = counts.get(slugOf(tag)) ?? new Map<string, number>();
    counts.set(slugOf(tag), spellings.set(tag, (spellings.get(tag) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([slug, spellings]) => {
      const [[most] = ['']] = [...spellings].sort(([, a], [, b]) => b - a);
      return [slug, most];
    }),
  );
}
