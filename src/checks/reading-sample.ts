import { parseText } from '../model/entry.ts';
import { findMdxCode } from '../markdown/mdx-code.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { MarkdownRefusal } from '../markdown/refusal.ts';
import type { Problem } from '../model/problem.ts';
import type { RuleCard } from './rule.ts';

/** What is said of a file when it is read, before any rule looks at it: its bytes, its YAML, its fields, its Markdown. */
export interface ReadingSample extends Pick<RuleCard, 'id' | 'severity' | 'title' | 'why'> {
  readonly file: string;
  readonly written: string | Uint8Array;
  /** What the handbook shows, when the file itself is too long or no text. */
  readonly shown?: string;
}

/** What an editor is told of the sample under its own id. */
export function readSample({ id, file, written }: ReadingSample): Problem[] {
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  const { entry, problems } = parseText({ file, bytes });
  const body = entry?.body ?? '';
  const inBody = entry?.file.endsWith('.mdx') === true ? findMdxCode(body) : refusalOf(body);
  const placed = inBody.map((found): Problem => ({
    column: 1,
    ...found,
    file,
    line: (entry?.bodyLine ?? 1) + found.line - 1,
    severity: 'error',
  }));
  return [...problems, ...placed].filter((problem) => problem.id === id);
}

function refusalOf(body: string): Pick<Problem, 'id' | 'line' | 'message' | 'mend'>[] {
  try {
    parseBody(body);
    return [];
  } catch (error) {
    if (!(error instanceof MarkdownRefusal)) throw error;
    const { id, line, message, mend } = error;
    return [{ id, line, message, mend }];
  }
}
