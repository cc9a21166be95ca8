import type { Report } from './reports.ts';

/** Every problem as it is, with its path and help page, for other programs. */
export const reportToJson: Report = (problems, { pathOf, helpOf }) =>
  JSON.stringify(
    problems.map((problem) => ({
      ...problem,
      file: pathOf(problem.file),
      help: helpOf(problem.id),
    })),
    undefined,
    2,
  );
