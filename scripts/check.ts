// Checks all content without building: `npm run check [-- --content FOLDER]`. Exits with 1 on errors only.
import { parseArgs } from 'node:util';
import { formatProblems } from '../src/checks/report/terminal.ts';
import { loadContent } from '../src/loader/load-content.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    cache: { type: 'string', default: '.cache' },
  },
});

const { articles, pages, problems } = await loadContent(values);
if (problems.length > 0) {
  console.log(formatProblems(problems, { color: process.stdout.isTTY }));
} else {
  console.log(`Đã kiểm tra ${articles.length} tin và ${pages.length} trang: không có lỗi.`);
}
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
