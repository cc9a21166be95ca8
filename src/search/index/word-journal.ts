import { z } from 'zod';
import { readChecked, writeChecked } from './checked-file.ts';

/** What the last build left in the file; `undefined` when that can't be believed. */
export function readWordJournal(file: string | undefined): WordJournal | undefined {
  const text = file === undefined ? undefined : readChecked(file);
  return text === undefined ? undefined : journalSchema.parse(JSON.parse(text));
}

export function writeWordJournal(file: string | undefined, journal: WordJournal): void {
  if (file !== undefined) writeChecked(file, JSON.stringify(journal));
}

const fileSchema = z.object({ hash: z.string(), first: z.string(), last: z.string() });

const journalSchema = z.object({
  /** Of the records, oldest first. */
  names: z.array(z.string()),
  average: z.number(),
  /** The common words by their stems (see commonness.ts). */
  common: z.record(z.string(), z.number()),
  /** The files of each stretch of words, by the letters that it begins with and those that the next one does. */
  stretches: z.array(
    z.object({ from: z.string(), to: z.string().optional(), files: z.array(fileSchema) }),
  ),
});

/** All that the files of words depend on, beside the records' own words. */
export type WordJournal = z.infer<typeof journalSchema>;
