/** Order of a report: by file, then by place in it. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** How much a problem weighs: an `error` stops the build, the others never do. */
export type Severity = 'error' | 'warning' | 'hint';

/** One thing an editor must (or may) mend, with its place in the file. */
export interface Problem {
  /** Path from the content folder's parent, with `/`: `content/tin/2020/06/so-ket.md`. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** Column in the line, from 1, in UTF-16 code units. */
  readonly column: number;
  readonly severity: Severity;
  /** Permanent kebab-case name in Vietnamese without marks: `ngay-khong-hop-le`. */
  readonly id: string;
  /** Vietnamese sentence: what is wrong. */
  readonly message: string;
  /** Vietnamese sentence: what to do, with the corrected value where there is one. */
  readonly mend: string;
}
