import { samplePage } from '../sample.ts';
import type { Content } from '../content.ts';
import type { ContentRule, Finding } from '../rule.ts';

/** Two files must not claim the same address: one would silently overwrite the other. */
export const duplicateAddress: ContentRule = {
  id: 'trung-dia-chi',
  severity: 'error',
  title: 'Mỗi tệp có một địa chỉ riêng.',
  why: 'Hai tệp cho cùng một địa chỉ thì tệp sau đè lên tệp trước, một bài sẽ biến mất.',
  ok: [
    {
      files: {
        'content/trang/gioi-thieu.md': samplePage(),
        'content/trang/lien-he.mdx': samplePage(),
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/trang/gioi-thieu.md': samplePage(),
        'content/trang/gioi-thieu.mdx': samplePage(),
      },
      at: ['content/trang/gioi-thieu.mdx:1:1'],
    },
  ],
  *check({ articles, pages, others }: Content): Iterable<Finding> {
    const owners = new Map<string, string>();
    const entries = [...articles, ...pages, ...others].sort((a, b) => (a.file < b.file ? -1 : 1));
    for (const { url, file } of entries) {
      const owner = owners.get(url);
      if (owner === undefined) owners.set(url, file);
      else {
        yield {
          file,
          line: 1,
          column: 1,
          message: `Địa chỉ ${url} đã thuộc về tệp ${owner}.`,
          mend: 'Đổi tên hoặc xóa một trong hai tệp.',
        };
      }
    }
  },
};
