import { slugify } from '../../text/slug.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';

/** In a register each slug and each name stands once, whatever the marks and the case. */
export const registerUnique: FrontRule = {
  id: 'danh-sach-trung',
  severity: 'error',
  title: 'Trong mỗi danh sách, mỗi tên và mỗi `slug` chỉ ghi một lần.',
  why: 'Tên ghi hai lần làm bài viết bị chia thành hai danh sách khác nhau.',
  ok: [
    {
      files: {
        'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n- slug: ha\n  name: Thu Hà\n',
      },
    },
  ],
  notOk: [
    {
      files: {
        'content/tac-gia.yaml':
          '- slug: anh-ngoc\n  name: Anh Ngọc\n- slug: ngoc\n  name: ANH NGỌC\n',
      },
      at: ['content/tac-gia.yaml:4:9'],
    },
    {
      files: {
        'content/chuyen-muc.yaml':
          '- slug: dang\n  name: Xây dựng Đảng\n- slug: dang\n  name: Công tác Đảng\n',
      },
      at: ['content/chuyen-muc.yaml:3:9'],
    },
  ],
  *checkFront({ registers }: Fronts): Iterable<Finding> {
    const { categories, authors, events, agencies, units } = registers;
    for (const register of [categories, authors, events, agencies, units]) {
      if (!register) continue;
      const slugs = new Set<string>();
      const names = new Set<string>();
      for (const [index, { slug, name }] of register.data.entries()) {
        if (slugs.has(slug)) yield findingAt(register, [index, 'slug'], describe(slug));
        if (names.has(slugify(name))) yield findingAt(register, [index, 'name'], describe(name));
        slugs.add(slug);
        names.add(slugify(name));
      }
    }
  },
};

function describe(written: string) {
  return {
    message: `“${written}” đã có ở một mục phía trên.`,
    mend: 'Gộp hai mục làm một, hoặc đặt tên khác cho mục này.',
  };
}
