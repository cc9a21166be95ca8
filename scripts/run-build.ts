import {
  buildSite,
  type BuildCounts,
  type BuildFolders,
  type BuildOptions,
} from '../src/build/build-site.ts';
import { jsonReporter } from '../src/build/json-reporter.ts';
import { terminalReporter } from '../src/build/terminal-reporter.ts';
import { formatProblems } from '../src/checks/report/terminal.ts';
import { ContentProblems } from '../src/loader/content-problems.ts';

/** How a build tells of itself: to people, or as lines of JSON to another program. */
export type BuildReport = 'terminal' | 'json';

/** Builds and tells how it goes. False when the build failed; what to do has been said then. */
export async function runBuild(
  folders: BuildFolders & BuildOptions,
  report: BuildReport = 'terminal',
): Promise<boolean> {
  const reporter =
    report === 'json' ? jsonReporter(process.stdout) : terminalReporter(process.stderr);
  try {
    const counts = await buildSite(folders, reporter);
    tell(counts, folders, report);
    return true;
  } catch (error) {
    reporter.note(
      error instanceof ContentProblems ? formatProblems(error.problems) : failure(error),
    );
    console.error(`Chưa dựng được; ${folders.out} vẫn như cũ.`);
    return false;
  }
}

function tell({ warnings, ...counts }: BuildCounts, { out }: BuildFolders, report: BuildReport) {
  if (warnings.length > 0) console.error(formatProblems(warnings));
  console.log(
    report === 'json'
      ? JSON.stringify({ counts: { ...counts, warnings: warnings.length } })
      : `Đã dựng ${counts.articles} tin thành ${counts.pages} trang trong ${out}.`,
  );
}

function failure(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${what}\n\nLỗi này không phải do bài viết. Hãy thử “npm ci” rồi chạy lại; nếu vẫn lỗi, gửi các dòng trên cho người quản trị kỹ thuật.`;
}
