import type * as z from 'zod';

/** A zod issue that carries what the editor will read, in Vietnamese. */
export function refuse(input: unknown, refusal: Refusal) {
  return {
    code: 'custom' as const,
    input,
    message: refusal.why,
    params: { refusal } satisfies RefusalParams,
  };
}

/** The refusal inside a zod issue; undefined when the issue is one of zod's own. */
export function refusalOf(issue: z.core.$ZodIssue): Refusal | undefined {
  if (issue.code !== 'custom' || !hasRefusal(issue.params)) return undefined;
  return issue.params.refusal;
}

function hasRefusal(params: unknown): params is RefusalParams {
  return typeof params === 'object' && params !== null && 'refusal' in params;
}

/** Why a value is refused and what to write instead. */
export interface Refusal {
  /** Permanent id of the problem; `gia-tri-khong-hop-le` when there is no better one. */
  readonly id?: string;
  /** Clause that ends the sentence “Khóa x ghi “y”, nhưng …”. */
  readonly why: string;
  /** The corrected value. */
  readonly suggestion?: string | undefined;
  /** Sentence on how to write such a value, when there is nothing to suggest. */
  readonly advice: string;
}

interface RefusalParams {
  readonly refusal: Refusal;
}
