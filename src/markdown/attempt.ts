import { MarkdownRefusal, type RefusalDetails } from './refusal.ts';
import { render } from './render.ts';
import type { FileFacts, Rendered } from './rendered.ts';

/** A body to render. Plain data: it goes to a worker thread. */
export interface Job {
  readonly body: string;
  /** What is known of files by their path as the author wrote it. */
  readonly facts: Readonly<Record<string, FileFacts>>;
}

/** What became of a body. Plain data: it comes back from a worker thread. */
export type Outcome = { readonly rendered: Rendered } | { readonly refusal: RefusalDetails };

/** Renders one body; a refusal is an outcome like any other. */
export function attempt({ body, facts }: Job): Outcome {
  try {
    return {
      rendered: render(body, (path) => (Object.hasOwn(facts, path) ? facts[path] : undefined)),
    };
  } catch (error) {
    if (!(error instanceof MarkdownRefusal)) throw error;
    const { id, line, message, mend } = error;
    return { refusal: { id, line, message, mend } };
  }
}
