import { issueName } from '../../model/bulletin-issue.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile, sampleIssue, sampleIssueFile } from '../sample.ts';

/** Once a bulletin has issues online, an article that names another one names it by mistake. */
export const knownIssue: FrontRule = {
  id: 'so-ban-tin-khong-co',
  severity: 'warning',
  title: 'Số bản tin ghi ở bài có tệp trong content/so.',
  why: 'Bài ghi một số không có thì không nằm trong số nào.',
  ok: [
    {
      files: {
        [sampleIssueFile]: sampleIssue({ articles: '[]' }),
        [sampleFile]: sampleArticle({ issue: '2020/06' }),
      },
    },
    { files: { [sampleFile]: sampleArticle({ issue: '2020/06' }) } },
  ],
  notOk: [
    {
      files: {
        [sampleIssueFile]: sampleIssue({ articles: '[]' }),
        [sampleFile]: sampleArticle({ issue: '2020/05' }),
      },
      at: [`${sampleFile}:6:8`],
    },
  ],
  *checkFront({ articles, others, files }: Fronts): Iterable<Finding> {
    if (!others.some(({ kind }) => kind === 'issue')) return;
    for (const entry of articles) {
      const { issue } = entry.data;
      if (issue === undefined || files.has(`content/so/${issue}.md`)) continue;
      yield findingAt(entry, ['issue'], {
        message: `Không có ${issueName(issue)} trong content/so.`,
        mend: `Tạo tệp content/so/${issue}.md, hoặc sửa lại khóa \`issue\`.`,
      });
    }
  },
};
