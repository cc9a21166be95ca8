import type { Problem, Severity } from '../model/problem.ts';
import type { Content } from './content.ts';

/** One editorial rule. Its samples are run as tests and shown in the handbook. */
export interface Rule {
  /** Permanent, in Vietnamese without marks: `chuyen-muc-khong-co`. */
  readonly id: string;
  readonly severity: Severity;
  /** Vietnamese sentence: what the rule asks for. */
  readonly title: string;
  /** Content that keeps the rule. */
  readonly ok: readonly Sample[];
  /** Content that breaks it, and where. */
  readonly notOk: readonly (Sample & { readonly at: readonly string[] })[];
  readonly check: (content: Content) => Iterable<Finding>;
}

/** A small content folder: file name -> text; a file that only has to exist may be blank. */
export interface Sample {
  readonly files: Readonly<Record<string, string>>;
}

/** A problem before its rule's name and weight are put on it. */
export type Finding = Omit<Problem, 'id' | 'severity'>;
