import { createHash } from 'node:crypto';
import type { Severity } from '../../model/problem.ts';
import type { Report } from './reports.ts';

/** GitLab's Code Quality report (docs.gitlab.com, “Code Quality report format”). */
export const reportToGitlab: Report = (problems, { pathOf, helpOf }) => {
  const seen = new Map<string, number>();
  const issues = problems.map(({ file, line, severity, id, message, mend }) => {
    // No line in it: a problem that only moved is the same one. The same words twice in a file are told apart by count.
    const identity = JSON.stringify([file, id, message]);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return {
      description: `${message} → ${mend} (${helpOf(id)})`,
      check_name: id,
      fingerprint: createHash('sha256').update(`${identity} ${nth}`).digest('hex'),
      severity: severities[severity],
      location: { path: pathOf(file), lines: { begin: line } },
    };
  });
  return JSON.stringify(issues, undefined, 2);
};

const severities = {
  error: 'major',
  warning: 'minor',
  hint: 'info',
} as const satisfies Record<Severity, string>;
