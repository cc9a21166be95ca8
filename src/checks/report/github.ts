import type { Problem, Severity } from '../../model/problem.ts';
import type { Report } from './reports.ts';

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const reportToGithub: Report = (problems, { pathOf, helpOf }) =>
  problems.map((problem) => annotate(problem, pathOf(problem.file), helpOf(problem.id))).join('\n');

function annotate(
  { severity, line, column, id, message, mend }: Problem,
  path: string,
  help: string,
) {
  const properties = { file: path, line, col: column, title: id };
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(value)}`,
  );
  return `::${commands[severity]} ${written.join(',')}::${escapeText(`${message}\n→ ${mend}\n${help}`)}`;
}

const commands = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

/** As actions/toolkit's `command.ts` writes them. */
function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeText(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
