import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { formatProblems } from '../../src/checks/report/terminal.ts';
import { ContentProblems } from '../../src/loader/content-problems.ts';
import { silentReporter } from '../silent-reporter.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('Broken files stop the build, are all named at once, and the old output stays', async () => {
  const folder = temporaryFolder({
    'content/chuyen-muc.yaml': '- slug: tin-tuc\n  name: Tin tức\n',
    'content/tac-gia.yaml': '- slug: anh-ngoc\n  name: Anh Ngọc\n',
    'content/tin/2020/06/mot.md':
      '---\ntitle: Một\nauthor: Anh Ngọc\ndate: 31/2/2020\ncategory: Tin tức\n---\n\nMột.\n',
    'content/tin/2020/06/hai.md':
      '---\ntitle: Hai\nauthor: Anh Ngọc\ndate: 30/6/2020\ncategory: Tin tức\n---\n\n![Hội trường](khong-co.jpg)\n',
    'content/tin/2020/06/ba.md':
      '---\ntitle: Ba\ndate: 30/6/2020\ncategory: Tin tức\ntag: [a]\n---\n\nBa.\n',
    'dist/index.html': 'trang đang có',
  });
  const built = buildSite(
    {
      content: path.join(folder, 'content'),
      out: path.join(folder, 'dist'),
      cache: path.join(folder, 'cache'),
    },
    silentReporter,
  );
  const refused = await built.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(ContentProblems);
  expect(formatProblems((refused as ContentProblems).problems)).toMatchInlineSnapshot(`
    "content/tin/2020/06/ba.md
      dòng 1, cột 1  lỗi  thieu-khoa
        Thiếu khóa \`author\` (tác giả).
        → Thêm một dòng, ví dụ \`author: Anh Ngọc\`.
      dòng 5, cột 1  lỗi  khoa-la
        Không có khóa nào tên là \`tag\`.
        → Đổi tên khóa thành \`tags\` (thẻ).

    content/tin/2020/06/hai.md
      dòng 8, cột 1  lỗi  anh-khong-co
        Không tìm thấy ảnh “khong-co.jpg”.
        → Đặt ảnh vào cùng thư mục với bài; viết tên tệp đúng từng chữ, kể cả chữ hoa và đuôi tệp.

    content/tin/2020/06/mot.md
      dòng 4, cột 7  lỗi  ngay-khong-hop-le
        Khóa \`date\` (ngày đăng) ghi “31/2/2020”, nhưng ngày này không có trong lịch.
        → Sửa thành \`date: 29/2/2020\`.

    4 lỗi trong 3 tệp."
  `);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('trang đang có');
});
