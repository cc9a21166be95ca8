import type { Rule } from './rule.ts';
import { attachmentExists } from './rules/attachment-exists.ts';
import { dateInFolder } from './rules/date-in-folder.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { hashInValue } from './rules/hash-in-value.ts';
import { knownAgency } from './rules/known-agency.ts';
import { knownAuthor } from './rules/known-author.ts';
import { knownCategory } from './rules/known-category.ts';
import { knownEvent } from './rules/known-event.ts';
import { linkExists } from './rules/link-exists.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureExists } from './rules/picture-exists.ts';
import { redirectFree } from './rules/redirect-free.ts';
import { registerUnique } from './rules/register-unique.ts';
import { strayFile } from './rules/stray-file.ts';
import { successionEnds } from './rules/succession-ends.ts';

/** Every rule, in the order in which the handbook tells them. */
export const rules: readonly Rule[] = [
  // Registers first: a fault there shows up in every article.
  registerUnique,
  successionEnds,
  // Addresses.
  strayFile,
  duplicateAddress,
  redirectFree,
  // Front matter: its writing, then against the registers and the folder.
  hashInValue,
  knownCategory,
  knownAuthor,
  knownEvent,
  knownAgency,
  dateInFolder,
  datesInOrder,
  // What the article shows and points at.
  pictureExists,
  pictureDescribed,
  attachmentExists,
  linkExists,
];
