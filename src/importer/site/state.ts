import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const outcomeSchema = z.object({
  name: z.string(),
  /** Hash of what was read: a document that has changed is tried again. */
  hash: z.string(),
  status: z.enum(['done', 'failed']),
  file: z.string().optional(),
  report: z.string(),
  doubts: z.number(),
});

/** What became of one document of an old site. */
export type Outcome = z.output<typeof outcomeSchema>;

/**
 * The outcomes of a run, one a line, written as soon as each is known: a run that was killed goes on where it was. A
 * line that was cut short is passed over.
 */
export function openState(file: string): State {
  const outcomes = new Map<string, Outcome>();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  for (const line of text.split('\n')) {
    const outcome = readLine(line);
    if (outcome) outcomes.set(outcome.name, outcome);
  }
  if (text !== '' && !text.endsWith('\n')) appendFileSync(file, '\n');
  return {
    outcomes,
    add(outcome) {
      outcomes.set(outcome.name, outcome);
      mkdirSync(path.dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify(outcome)}\n`);
    },
  };
}

function readLine(line: string): Outcome | undefined {
  try {
    return outcomeSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

export interface State {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  add(outcome: Outcome): void;
}
