import type { Root } from 'mdast';
import { checkText } from '../checks/check-text.ts';
import { createDocument, type TextRegisters } from '../checks/document.ts';
import type { Abbreviations } from '../markdown/abbreviations.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { readBody } from '../markdown/read-body.ts';
import { MarkdownRefusal, type RefusalDetails } from '../markdown/refusal.ts';
import { renderRead } from '../markdown/render.ts';
import type { FileFacts, Rendered } from '../markdown/rendered.ts';
import type { AnyEntry } from '../model/entry.ts';
import type { Problem } from '../model/problem.ts';

/** A text to check, and to render if that is asked for. Plain data: it goes to a worker thread. */
export interface Job {
  readonly entry: AnyEntry;
  /** What is known of files by their path as the author wrote it; undefined when the body is not to be rendered. */
  readonly facts: Readonly<Record<string, FileFacts>> | undefined;
  /** What to say of the abbreviations in the body. */
  readonly abbreviations: Abbreviations;
}

/** What became of a text. Plain data: it comes back from a worker thread. */
export interface Outcome extends Pick<Rendered, 'references'> {
  readonly rendered?: Rendered;
  /** Why the body can't be rendered. */
  readonly refusal?: RefusalDetails;
  readonly problems: readonly Problem[];
}

/** Checks one text, and renders it if that is asked for; a refusal is an outcome like any other. */
export function attempt({ entry, facts, abbreviations }: Job, registers: TextRegisters): Outcome {
  try {
    // What a page in MDX points at, only Astro can tell.
    if (entry.file.endsWith('.mdx')) {
      return { references: [], problems: check(entry, parseBody(entry.body), registers) };
    }
    const read = readBody(entry.body);
    const found = {
      references: read.references,
      problems: check(entry, read.markdown, registers),
    };
    if (facts === undefined) return found;
    const known = (path: string) => (Object.hasOwn(facts, path) ? facts[path] : undefined);
    return { ...found, rendered: renderRead(read, known, abbreviations) };
  } catch (error) {
    if (!(error instanceof MarkdownRefusal)) throw error;
    const { id, line, message, mend } = error;
    return { refusal: { id, line, message, mend }, references: [], problems: [] };
  }
}

function check(entry: AnyEntry, tree: Root, registers: TextRegisters): Problem[] {
  return checkText(createDocument(entry, tree, registers));
}
