import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import { nearestName } from '../nearest-name.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile, sampleIssue, sampleIssueFile } from '../sample.ts';

/** An issue names articles that are there. */
export const issueArticlesKnown: FrontRule = {
  id: 'bai-trong-so-khong-co',
  severity: 'error',
  title: 'Bài ghi trong số bản tin phải có thật.',
  why: 'Tên bài gõ sai làm bài đó vắng mặt trong mục lục và trong bản in của số.',
  ok: [{ files: { [sampleIssueFile]: sampleIssue(), [sampleFile]: sampleArticle() } }],
  notOk: [
    {
      files: {
        [sampleIssueFile]: sampleIssue({ articles: '[2020/06/so-ke]' }),
        [sampleFile]: sampleArticle(),
      },
      at: [`${sampleIssueFile}:4:12`],
    },
  ],
  *checkFront({ articles, others, files }: Fronts): Iterable<Finding> {
    const ids = articles.map(({ id }) => id);
    const known = new Set(ids);
    for (const entry of others) {
      if (entry.kind !== 'issue') continue;
      for (const [index, id] of entry.data.articles.entries()) {
        // An article that is there but can't be read has been reported as such.
        if (known.has(id) || files.has(`content/tin/${id}.md`)) continue;
        const nearest = nearestName(id, ids);
        yield findingAt(entry, ['articles', index], {
          message: `Không có bài ${id} trong content/tin.`,
          mend:
            nearest === undefined
              ? 'Ghi năm/tháng/tên tệp của bài, ví dụ `2020/06/so-ket`, hoặc xóa dòng này.'
              : `Có phải là \`${nearest}\`?`,
        });
      }
    }
  },
};
