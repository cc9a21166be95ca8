import * as z from 'zod';

/** The print of an issue: a file for the printer and for readers who keep it. */
export const issuePrintSchema = z.strictObject({
  /** Site-absolute address. */
  url: z.string(),
  bytes: z.number(),
  pages: z.number(),
});

export type IssuePrint = z.output<typeof issuePrintSchema>;
