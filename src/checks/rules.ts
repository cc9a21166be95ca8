import type { Rule } from './rule.ts';
import { attachmentExists } from './rules/attachment-exists.ts';
import { dateInFolder } from './rules/date-in-folder.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { knownAuthor } from './rules/known-author.ts';
import { knownCategory } from './rules/known-category.ts';
import { linkExists } from './rules/link-exists.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureExists } from './rules/picture-exists.ts';
import { redirectFree } from './rules/redirect-free.ts';
import { registerUnique } from './rules/register-unique.ts';

/** Every rule, in the order in which the handbook tells them. */
export const rules: readonly Rule[] = [
  // Registers first: a fault there shows up in every article.
  registerUnique,
  // Addresses.
  duplicateAddress,
  redirectFree,
  // Front matter against the registers and the folder.
  knownCategory,
  knownAuthor,
  dateInFolder,
  datesInOrder,
  // What the article shows and points at.
  pictureExists,
  pictureDescribed,
  attachmentExists,
  linkExists,
];
