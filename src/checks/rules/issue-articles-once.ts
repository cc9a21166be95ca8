import { issueName } from '../../model/bulletin-issue.ts';
import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile, sampleIssue, sampleIssueFile } from '../sample.ts';

/** An article belongs to one issue, once: its page leads to that issue. */
export const issueArticlesOnce: FrontRule = {
  id: 'bai-trong-so-trung',
  severity: 'error',
  title: 'Mỗi bài chỉ nằm trong một số bản tin, và chỉ một lần.',
  why: 'Trang của bài dẫn bạn đọc về số của nó; bài nằm ở hai chỗ thì không biết dẫn về đâu, và bản in lặp bài.',
  ok: [
    {
      files: {
        [sampleIssueFile]: sampleIssue(),
        [sampleFile]: sampleArticle({ issue: '2020/06' }),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleIssueFile]: sampleIssue({ articles: '[2020/06/so-ket, 2020/06/so-ket]' }),
        [sampleFile]: sampleArticle(),
      },
      at: [`${sampleIssueFile}:4:28`],
    },
    {
      files: {
        [sampleIssueFile]: sampleIssue(),
        'content/so/2020/07.md': sampleIssue({ number: '7', date: '31/7/2020' }),
        [sampleFile]: sampleArticle(),
      },
      at: ['content/so/2020/07.md:4:12'],
    },
    {
      files: {
        'content/so/2020/05.md': sampleIssue({ number: '5', date: '31/5/2020', articles: '[]' }),
        [sampleIssueFile]: sampleIssue(),
        [sampleFile]: sampleArticle({ issue: '2020/05' }),
      },
      at: [`${sampleIssueFile}:4:12`],
    },
  ],
  *checkFront({ articles, others }: Fronts): Iterable<Finding> {
    const ownIssue = new Map(articles.map(({ id, data }) => [id, data.issue]));
    const holder = new Map<string, string>();
    for (const entry of others) {
      if (entry.kind !== 'issue') continue;
      for (const [index, id] of entry.data.articles.entries()) {
        const elsewhere = holder.get(id) ?? ownIssue.get(id);
        if (holder.has(id) || (elsewhere !== undefined && elsewhere !== entry.id)) {
          yield findingAt(entry, ['articles', index], {
            message: `Bài ${id} đã thuộc ${issueName(elsewhere ?? entry.id)}.`,
            mend: 'Để bài ở một chỗ: xóa dòng này, hoặc sửa khóa `issue` của bài, hoặc bỏ bài khỏi số kia.',
          });
        }
        holder.set(id, holder.get(id) ?? entry.id);
      }
    }
  },
};
