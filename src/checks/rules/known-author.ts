import { registerFiles } from '../../model/register.ts';
import { slugify } from '../../text/slug.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile } from '../sample.ts';

/** An author who isn't in the register gets a page of his own under a name that may be a slip of the keyboard. */
export const knownAuthor: FrontRule = {
  id: 'tac-gia-khong-co',
  severity: 'warning',
  title: `Tác giả của bài có trong ${registerFiles.authors}.`,
  why: 'Tên gõ sai một chữ tạo ra thêm một tác giả, và bài không hiện trong danh sách bài của tác giả thật.',
  ok: [{ files: { [sampleFile]: sampleArticle({ author: 'Anh Ngọc' }) } }],
  notOk: [
    { files: { [sampleFile]: sampleArticle({ author: 'Anh Ngoạc' }) }, at: [`${sampleFile}:3:9`] },
    {
      files: { [sampleFile]: sampleArticle({ author: '[Anh Ngọc, Trần Thu Hà]' }) },
      at: [`${sampleFile}:3:20`],
    },
    {
      files: { [sampleFile]: sampleArticle({ author: "'Tin, ảnh: Anh Ngọc'" }) },
      at: [`${sampleFile}:3:9`],
    },
  ],
  *checkFront({ articles, registers }: Fronts): Iterable<Finding> {
    if (!registers.authors) return;
    const names = registers.authors.data.map(({ name }) => name);
    const known = new Set(names.map((name) => slugify(name)));
    for (const entry of articles) {
      for (const [index, author] of entry.data.author.entries()) {
        if (known.has(slugify(author))) continue;
        const path = Array.isArray(entry.raw['author']) ? ['author', index] : ['author'];
        const nearest = nearestName(withoutLabel(author), names);
        yield findingAt(entry, path, {
          message: `Tác giả “${author}” chưa có trong danh sách tác giả.`,
          mend:
            nearest === undefined
              ? `Thêm vào ${registerFiles.authors}: \`- slug: ${slugify(author)}\` và \`name: ${author}\`.`
              : `Có phải là “${nearest}”? Nếu không, thêm tên này vào ${registerFiles.authors}.`,
        });
      }
    }
  },
};

/** `Tin, ảnh: Anh Ngọc` -> `Anh Ngọc`. */
function withoutLabel(author: string): string {
  return author.replace(/^(?:tin|bài|ảnh|tác giả|người viết|theo|và|[\s,])+:\s*/iu, '');
}
