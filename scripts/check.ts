// Checks all content without building and reports what concerns the files named, or everything:
// `npm run check -- [FILE…] [--fix] [--watch] [--report terminal|github|gitlab|json|vfile] [--output FILE]`.
// Exits with 1 on errors only, with 2 when the command itself can't be understood.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixNames } from '../src/checks/fix/fix-text.ts';
import { helpPage } from '../src/checks/help-page.ts';
import { isReportName, reports, type ReportName } from '../src/checks/report/reports.ts';
import { checkFolder, type CheckedContent } from '../src/loader/check-folder.ts';
import { fixFiles } from '../src/loader/fix-files.ts';
import { selectFiles } from '../src/loader/selection.ts';
import { sourceFiles } from '../src/loader/source-files.ts';
import { watchContent } from '../src/loader/watch-content.ts';
import { readCommandLine } from './command-line.ts';

const USAGE = `Kiểm tra nội dung mà không dựng trang.

Cách dùng:
  npm run check                               mọi tệp trong thư mục content
  npm run check -- content/tin/2020/06        chỉ các tệp, thư mục đã nêu
  npm run check -- --fix                      tự sửa những chỗ không đụng đến câu chữ, rồi kiểm tra
  npm run check -- --watch                    kiểm tra lại mỗi khi lưu tệp

Có thể thêm:
  --report terminal|github|gitlab|json|vfile  dạng báo cáo
  --output TỆP                                ghi báo cáo vào tệp
  --content THƯ-MỤC, --cache THƯ-MỤC          thư mục nội dung, thư mục lưu tạm

Kết thúc bằng mã 0 khi không có lỗi (cảnh báo, gợi ý vẫn là 0), 1 khi có lỗi, 2 khi lệnh gõ sai.`;

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    cache: { type: 'string', default: '.cache' },
    fix: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    report: { type: 'string', default: usualReport() },
    output: { type: 'string' },
  },
});
const form = values.report;
const { holds, missing } = selectFiles(positionals, values.content);
if (!isReportName(form)) {
  refuse(`Không có dạng báo cáo “${form}”. Chọn một trong: ${Object.keys(reports).join(', ')}.`);
} else if (missing.length > 0) {
  refuse(`Không có trong thư mục ${values.content}: ${missing.join(', ')}`);
} else {
  if (values.fix) fix();
  if (values.watch) {
    await watchContent(values, (content) => {
      // Editors clear what they show at this line: .vscode/tasks.json.
      console.log('Kết quả kiểm tra:');
      tell(content, form);
      console.log('Đang chờ thay đổi – nhấn Ctrl+C để dừng.\n');
    });
  } else {
    const hasErrors = tell(await checkFolder(values), form);
    process.exitCode = hasErrors ? 1 : 0;
  }
}

/** Where CI reads annotations from. */
function usualReport(): ReportName {
  if (process.env['GITHUB_ACTIONS'] === 'true') return 'github';
  return process.env['GITLAB_CI'] === 'true' ? 'gitlab' : 'terminal';
}

function fix(): void {
  const sources = sourceFiles(values.content, 'content').filter(({ file }) => holds(file));
  const fixed = fixFiles(sources);
  for (const { file, done } of fixed) {
    console.error(`Đã sửa ${file}: ${done.map((name) => fixNames[name]).join('; ')}.`);
  }
  if (fixed.length === 0) console.error('Không có gì để tự sửa.');
}

/** Reports what concerns the files asked for; whether there are errors among it. */
function tell({ articles, pages, problems }: CheckedContent, name: ReportName): boolean {
  const concerned = problems.filter(({ file }) => holds(file));
  const means = { pathOf, helpOf: helpPage, color: process.stdout.isTTY };
  // GitLab takes its report as a file; the log is for people.
  const output = values.output ?? (name === 'gitlab' ? 'gl-code-quality-report.json' : undefined);
  if (output !== undefined) writeFileSync(output, `${reports[name](concerned, means)}\n`);
  const shown = reports[output === undefined ? name : 'terminal'](concerned, means);
  if (shown !== '') console.log(shown);
  if (concerned.length === 0 && name !== 'json') {
    const count = `${articles} tin và ${pages} trang`;
    console.log(`Đã kiểm tra ${count}: không có gì phải sửa.`);
  }
  return concerned.some(({ severity }) => severity === 'error');
}

/** From the root of the repository, which is where CI starts. */
function pathOf(file: string): string {
  const found = path.join(values.content, file.slice('content/'.length));
  return path.relative(process.cwd(), path.resolve(found)).split(path.sep).join('/');
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
