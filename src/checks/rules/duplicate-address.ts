import { samplePage } from '../sample.ts';
import type { Fronts } from '../content.ts';
import type { Finding, FrontRule } from '../rule.ts';

/** Two files must not claim the same address: one would silently overwrite the other. */
export const duplicateAddress: FrontRule = {
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
  *checkFront({ articles, pages, others }: Fronts): Iterable<Finding> {
    const owners = new Map<string, string>();
    for (const entry of [...articles, ...pages, ...others]) {
      const owner = owners.get(entry.url);
      if (owner === undefined) owners.set(entry.url, entry.file);
      else {
        // The first by name keeps the address, in whatever order they come.
        const [first = '', file = ''] = [owner, entry.file].sort();
        owners.set(entry.url, first);
        yield {
          file,
          line: 1,
          column: 1,
          message: `Địa chỉ ${entry.url} đã thuộc về tệp ${first}.`,
          mend: 'Đổi tên hoặc xóa một trong hai tệp.',
        };
      }
    }
  },
};
