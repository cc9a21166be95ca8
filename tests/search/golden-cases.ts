import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';

/** The cases of each behaviour, by its name: what readers type, what they must find first, and what they must not. */
export function readGoldenCases(): Map<string, GoldenCase[]> {
  return new Map(
    readdirSync(FOLDER).map((file) => {
      const content = readFileSync(join(FOLDER, file), 'utf8');
      return [basename(file, '.yaml'), z.array(caseSchema).parse(load(content))];
    }),
  );
}

const FOLDER = join(import.meta.dirname, 'cases');

const caseSchema = z.strictObject({
  it: z.string(),
  query: z.string(),
  filters: z.record(z.string(), z.array(z.string())).default({}),
  sort: z.enum(['best', 'newest']).default('best'),
  first: z.string().optional(),
  above: z.tuple([z.string(), z.string()]).optional(),
  found: z.array(z.string()).default([]),
  absent: z.array(z.string()).default([]),
  only: z.array(z.string()).optional(),
  none: z.boolean().default(false),
  hasNoPhrase: z.boolean().default(false),
  missing: z.array(z.string()).default([]),
  understood: z.string().optional(),
  also: z.array(z.string()).optional(),
  didYouMean: z.string().optional(),
  noSuggestion: z.boolean().default(false),
  counts: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  title: z.string().optional(),
  excerpt: z.string().optional(),
  url: z.string().optional(),
  attachments: z.array(z.string()).optional(),
});

export type GoldenCase = z.infer<typeof caseSchema>;
