// A process of its own that builds whatever folders it is told, one after the other, until it is killed or left alone.
import { buildSite, type BuildFolders } from '../../../src/build/build-site.ts';
import { formatProblems } from '../../../src/checks/report/terminal.ts';
import { ContentProblems } from '../../../src/loader/content-problems.ts';
import { silentReporter } from '../../silent-reporter.ts';

let queue = Promise.resolve();

process.on('message', (folders: BuildFolders) => {
  queue = queue.then(async () => {
    process.send?.(await build(folders));
  });
});

async function build(folders: BuildFolders): Promise<Answer> {
  try {
    await buildSite(folders, {
      ...silentReporter,
      stage: (stage) => process.send?.({ stage }),
    });
    return { isBuilt: true };
  } catch (error) {
    const failure =
      error instanceof ContentProblems ? formatProblems(error.problems) : String(error);
    return { isBuilt: false, failure };
  }
}

/** What is said at the end of each build. */
export interface Answer {
  readonly isBuilt: boolean;
  readonly failure?: string;
}
