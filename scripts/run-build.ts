import { buildSite, type BuildFolders, type BuildOptions } from '../src/build/build-site.ts';
import { terminalReporter } from '../src/build/terminal-reporter.ts';
import { formatProblems } from '../src/checks/report/terminal.ts';
import { ContentProblems } from '../src/loader/content-problems.ts';

/** Builds with progress on the terminal. False when the build failed; what to do has been said then. */
export async function runBuild(folders: BuildFolders & BuildOptions): Promise<boolean> {
  const reporter = terminalReporter(process.stderr);
  try {
    const { articles, pages, warnings } = await buildSite(folders, reporter);
    if (warnings.length > 0) console.error(formatProblems(warnings));
    console.log(`Đã dựng ${articles} tin thành ${pages} trang trong ${folders.out}.`);
    return true;
  } catch (error) {
    reporter.note(
      error instanceof ContentProblems ? formatProblems(error.problems) : failure(error),
    );
    console.error(`Chưa dựng được; ${folders.out} vẫn như cũ.`);
    return false;
  }
}

function failure(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${what}\n\nLỗi này không phải do bài viết. Hãy thử “npm ci” rồi chạy lại; nếu vẫn lỗi, gửi các dòng trên cho người quản trị kỹ thuật.`;
}
