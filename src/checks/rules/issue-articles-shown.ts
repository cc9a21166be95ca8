import { stageOf, type Stage } from '../../model/publication.ts';
import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { sampleArticle, sampleFile, sampleIssue, sampleIssueFile } from '../sample.ts';

/** What readers can't see is neither in the contents of an issue nor in its print: the editor should know. */
export const issueArticlesShown: ContentRule = {
  id: 'bai-trong-so-chua-dang',
  severity: 'warning',
  title: 'Các bài của một số bản tin đều đang được đăng.',
  why: 'Bài nháp, bài hẹn giờ, bài hết hạn hay đã gỡ không hiện trong mục lục và bản in của số, nên số thiếu bài.',
  ok: [
    { files: { [sampleIssueFile]: sampleIssue(), [sampleFile]: sampleArticle() } },
    {
      files: {
        [sampleIssueFile]: sampleIssue({ draft: 'true' }),
        [sampleFile]: sampleArticle({ draft: 'true' }),
      },
    },
  ],
  notOk: [
    {
      files: {
        [sampleIssueFile]: sampleIssue(),
        [sampleFile]: sampleArticle({ draft: 'true' }),
      },
      at: [`${sampleIssueFile}:4:12`],
    },
  ],
  *check({ articles, others, now }: Content): Iterable<Finding> {
    const issues = others.filter((one) => one.kind === 'issue').filter(({ data }) => !data.draft);
    const listed = new Set(issues.flatMap(({ data }) => data.articles));
    const stages = new Map(
      articles
        .filter(({ id }) => listed.has(id))
        .map(({ id, data }) => [id, stageOf(data, now)] as const),
    );
    for (const entry of issues) {
      for (const [index, id] of entry.data.articles.entries()) {
        const stage = stages.get(id);
        if (stage === undefined || stage === 'published') continue;
        yield findingAt(entry, ['articles', index], {
          message: `Bài ${id} ${states[stage]}, nên số này chưa có bài đó.`,
          mend: 'Đăng bài trước khi ra số, hoặc xóa dòng này.',
        });
      }
    }
  },
};

const states: Record<Exclude<Stage, 'published'>, string> = {
  draft: 'còn là bản nháp',
  scheduled: 'chưa tới ngày đăng',
  expired: 'đã hết hạn',
  withdrawn: 'đã bị gỡ',
};
