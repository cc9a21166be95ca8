import { MOST_PAGES } from '../../model/bulletin-issue.ts';
import { articlesOfIssues } from '../../model/issue-articles.ts';
import { formatNumber } from '../../text/count.ts';
import type { Content } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { ContentRule, Finding } from '../rule.ts';
import { sampleArticle, sampleIssue, sampleIssueFile } from '../sample.ts';

/** Words on a page of the print without pictures; the template of `src/print` sets some 900. */
const WORDS = 1000;

/** Words of an issue that has as many pages as it may. */
export const MOST_WORDS = MOST_PAGES * WORDS;

/** A printed bulletin has at most 64 pages: Luật Báo chí 2016, Điều 34 khoản 1. The build counts them. */
export const issueLength: ContentRule = {
  id: 'so-qua-nhieu-trang',
  severity: 'warning',
  title: `Một số bản tin in ra không quá ${MOST_PAGES} trang.`,
  why: `Luật Báo chí giới hạn bản tin ở ${MOST_PAGES} trang. Lệnh kiểm tra ước theo số chữ; khi dựng, bản tin đếm trang thật của bản in và báo lỗi nếu quá.`,
  ok: [{ files: { [sampleIssueFile]: sampleIssue({ articles: '[]' }) } }],
  notOk: [
    {
      files: {
        [sampleIssueFile]: sampleIssue({ articles: '[2020/06/mot, 2020/06/hai]' }),
        'content/tin/2020/06/mot.md': sampleArticle({ title: 'Phần một' }),
        'content/tin/2020/06/hai.md': sampleArticle({ title: 'Phần hai' }),
      },
      words: { 'content/tin/2020/06/mot.md': 41_000, 'content/tin/2020/06/hai.md': 25_000 },
      at: [`${sampleIssueFile}:2:9`],
    },
  ],
  *check({ articles, others, rendered }: Content): Iterable<Finding> {
    const issues = others.filter((entry) => entry.kind === 'issue');
    if (issues.length === 0) return;
    const members = articlesOfIssues(issues, articles);
    for (const entry of issues) {
      const words = (members.get(entry.id) ?? [])
        .map(({ file }) => rendered.get(file)?.words ?? 0)
        .reduce((sum, count) => sum + count, 0);
      if (words <= MOST_WORDS) continue;
      yield findingAt(entry, ['number'], {
        message: `Các bài của số này có ${formatNumber(words)} chữ, in ra khoảng ${formatNumber(Math.ceil(words / WORDS))} trang, quá ${MOST_PAGES} trang.`,
        mend: 'Chuyển bớt bài sang số sau.',
      });
    }
  },
};
