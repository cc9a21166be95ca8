import type { Fronts } from '../content.ts';
import { findingAt } from '../finding.ts';
import type { Finding, FrontRule } from '../rule.ts';
import { sampleArticle, sampleFile, sampleIssue, sampleIssueFile } from '../sample.ts';

/** The file's name is the address: it must tell the number that the issue bears. */
export const issueNumber: FrontRule = {
  id: 'so-khac-ten-tep',
  severity: 'error',
  title: 'Số bản tin ghi trong tệp trùng với tên tệp.',
  why: 'Tên tệp là địa chỉ của số; bạn đọc tìm số 6 mà gặp số 7 thì không tin được kho lưu trữ.',
  ok: [{ files: { [sampleIssueFile]: sampleIssue(), [sampleFile]: sampleArticle() } }],
  notOk: [
    {
      files: { [sampleIssueFile]: sampleIssue({ number: '7' }), [sampleFile]: sampleArticle() },
      at: [`${sampleIssueFile}:2:9`],
    },
  ],
  *checkFront({ others }: Fronts): Iterable<Finding> {
    for (const entry of others) {
      if (entry.kind !== 'issue') continue;
      const [year = '', number = ''] = entry.id.split('/');
      if (Number(number) === entry.data.number) continue;
      const file = `content/so/${year}/${String(entry.data.number).padStart(2, '0')}.md`;
      yield findingAt(entry, ['number'], {
        message: `Tệp tên ${number}.md nhưng ghi là số ${entry.data.number}.`,
        mend: `Sửa thành \`number: ${Number(number)}\`, hoặc đổi tên tệp thành ${file}.`,
      });
    }
  },
};
