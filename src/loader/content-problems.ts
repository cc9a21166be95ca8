import type { Problem } from '../model/problem.ts';

/** Content that can't be published: everything that an editor must mend, all files at once. */
export class ContentProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} vấn đề trong nội dung`);
    this.name = 'ContentProblems';
    this.problems = problems;
  }
}
