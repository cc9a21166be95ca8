import type { Problem } from '../../model/problem.ts';
import { reportToGithub } from './github.ts';
import { reportToGitlab } from './gitlab.ts';
import { reportToJson } from './json.ts';
import { formatProblems } from './terminal.ts';
import { reportAsVfiles } from './vfile.ts';

/** Writes problems for someone who reads them. */
export type Report = (problems: readonly Problem[], means: ReportMeans) => string;

export interface ReportMeans {
  /** A content file's path from the repository's root. */
  readonly pathOf: (file: string) => string;
  /** The handbook's page about an id. */
  readonly helpOf: (id: string) => string;
  readonly color: boolean;
}

/** Every form of report, by the name that `--report` takes. */
export const reports = {
  terminal: (problems, { helpOf, color }) => formatProblems(problems, { helpOf, color }),
  github: reportToGithub,
  gitlab: reportToGitlab,
  json: reportToJson,
  vfile: reportAsVfiles,
} as const satisfies Record<string, Report>;

export type ReportName = keyof typeof reports;

export function isReportName(name: string): name is ReportName {
  return Object.hasOwn(reports, name);
}
