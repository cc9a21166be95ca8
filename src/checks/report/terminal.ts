import { styleText } from 'node:util';
import { compareProblems, type Problem, type Severity } from '../../model/problem.ts';

/**
 * Problems as text for the terminal: by file, each with its place, its name, what is wrong, how to mend it and, with
 * `helpOf`, where more is said; counts last.
 */
export function formatProblems(
  problems: readonly Problem[],
  { color = false, helpOf }: Looks = {},
): string {
  if (problems.length === 0) return '';
  const paint = (format: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(format, text, { validateStream: false }) : text;
  const byFile = Map.groupBy(problems.toSorted(compareProblems), ({ file }) => file);
  const blocks = [...byFile].map(([file, inFile]) =>
    [paint('underline', file), ...inFile.map((problem) => describe(problem, paint, helpOf))].join(
      '\n',
    ),
  );
  return [...blocks, count(problems, byFile.size)].join('\n\n');
}

function describe(
  { line, column, severity, id, message, mend }: Problem,
  paint: (format: 'red' | 'yellow' | 'cyan' | 'dim', text: string) => string,
  helpOf: Looks['helpOf'],
): string {
  const { label, colour } = severities[severity];
  return [
    `  dòng ${line}, cột ${column}  ${paint(colour, label)}  ${paint('dim', id)}`,
    `    ${message}`,
    `    → ${mend}`,
    ...(helpOf ? [paint('dim', `    Xem ${helpOf(id)}`)] : []),
  ].join('\n');
}

function count(problems: readonly Problem[], files: number): string {
  const counts = (['error', 'warning', 'hint'] as const)
    .map((severity) => ({
      number: problems.filter((problem) => problem.severity === severity).length,
      label: severities[severity].label,
    }))
    .filter(({ number }) => number > 0)
    .map(({ number, label }) => `${number} ${label}`);
  return `${counts.join(', ')} trong ${files} tệp.`;
}

const severities = {
  error: { label: 'lỗi', colour: 'red' },
  warning: { label: 'cảnh báo', colour: 'yellow' },
  hint: { label: 'gợi ý', colour: 'cyan' },
} as const satisfies Record<Severity, { label: string; colour: string }>;

/** Severities as editors read them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: severities.error.label,
  warning: severities.warning.label,
  hint: severities.hint.label,
};

interface Looks {
  readonly color?: boolean;
  /** The handbook's page about an id. */
  readonly helpOf?: (id: string) => string;
}
