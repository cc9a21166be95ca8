import { registerFiles } from '../../model/register.ts';
import { slugify } from '../../text/slug.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** An article's section must be in the register, by its slug or its name, whatever the marks and the case. */
export const knownCategory: FrontRule = {
  id: 'chuyen-muc-khong-co',
  severity: 'error',
  title: `Chuyên mục của bài có trong ${registerFiles.categories}.`,
  why: 'Mỗi bài phải thuộc một chuyên mục có thật thì mới hiện đúng chỗ trên trang.',
  ok: [
    { files: { [sampleFile]: sampleArticle({ category: 'xay-dung-dang' }) } },
    { files: { [sampleFile]: sampleArticle({ category: 'Xây dựng Đảng' }) } },
    { files: { [sampleFile]: sampleArticle({ category: 'Kinh tế - xã hội' }) } },
  ],
  notOk: [
    {
      files: { [sampleFile]: sampleArticle({ category: 'Xây dụng đảg' }) },
      at: [`${sampleFile}:5:11`],
    },
    {
      files: { [sampleFile]: sampleArticle({ category: 'Thể thao' }) },
      at: [`${sampleFile}:5:11`],
    },
  ],
  *checkFront({ articles, registers, files }: Fronts): Iterable<Finding> {
    if (!registers.categories) {
      // A register that is there but can't be read has been reported as such.
      if (articles.length > 0 && !files.has(registerFiles.categories)) yield noRegister;
      return;
    }
    const categories = registers.categories.data;
    const known = new Set(categories.flatMap(({ slug, name }) => [slug, slugify(name)]));
    for (const entry of articles) {
      const { category } = entry.data;
      if (known.has(slugify(category))) continue;
      const nearest = nearestName(
        category,
        categories.flatMap(({ slug, name }) => [name, slug]),
      );
      const found = categories.find(({ slug, name }) => slug === nearest || name === nearest);
      yield findingAt(entry, ['category'], {
        message: `Không có chuyên mục nào tên là “${category}”.`,
        mend: found
          ? `Có phải là “${found.name}”? Nếu đúng, sửa thành \`category: ${found.slug}\`.`
          : `Chọn một trong: ${categories.map(({ slug }) => `\`${slug}\``).join(', ')}; hoặc thêm chuyên mục mới vào ${registerFiles.categories}.`,
      });
    }
  },
};

const noRegister: Finding = {
  file: registerFiles.categories,
  line: 1,
  column: 1,
  message: 'Chưa có tệp danh sách chuyên mục.',
  mend: `Tạo tệp ${registerFiles.categories}, mỗi chuyên mục có \`slug\` và \`name\`.`,
};
