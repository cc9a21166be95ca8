import type { Rule } from './rule.ts';
import { answerWritten } from './rules/answer-written.ts';
import { attachmentExists } from './rules/attachment-exists.ts';
import { attachmentKind } from './rules/attachment-kind.ts';
import { bareAddress } from './rules/bare-address.ts';
import { brokenLink } from './rules/broken-link.ts';
import { capitals } from './rules/capitals.ts';
import { calendarInOrder } from './rules/calendar-in-order.ts';
import { citizenNumber } from './rules/citizen-number.ts';
import { curlyQuotes } from './rules/curly-quotes.ts';
import { dateInFolder } from './rules/date-in-folder.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { disguisedDomain } from './rules/disguised-domain.ts';
import { duplicateAddress } from './rules/duplicate-address.ts';
import { duplicateTitle } from './rules/duplicate-title.ts';
import { fileNameAscii } from './rules/file-name-ascii.ts';
import { futureDate } from './rules/future-date.ts';
import { hashInValue } from './rules/hash-in-value.ts';
import { headingLevels } from './rules/heading-levels.ts';
import { headingOne } from './rules/heading-one.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { htmlLeftovers } from './rules/html-leftovers.ts';
import { identityCard } from './rules/identity-card.ts';
import { indentedProse } from './rules/indented-prose.ts';
import { knownAgency } from './rules/known-agency.ts';
import { knownAuthor } from './rules/known-author.ts';
import { knownCategory } from './rules/known-category.ts';
import { knownEvent } from './rules/known-event.ts';
import { knownOriginal } from './rules/known-original.ts';
import { knownUnit } from './rules/known-unit.ts';
import { layoutTable } from './rules/layout-table.ts';
import { legacyEncoding } from './rules/legacy-encoding.ts';
import { linkElsewhere } from './rules/link-elsewhere.ts';
import { linkExists } from './rules/link-exists.ts';
import { linkText } from './rules/link-text.ts';
import { markerSpace } from './rules/marker-space.ts';
import { namedChild } from './rules/named-child.ts';
import { officialTitles } from './rules/official-titles.ts';
import { personalEmail } from './rules/personal-email.ts';
import { personalPhone } from './rules/personal-phone.ts';
import { pictureAltTelling } from './rules/picture-alt-telling.ts';
import { issueArticlesKnown } from './rules/issue-articles-known.ts';
import { issueArticlesOnce } from './rules/issue-articles-once.ts';
import { issueArticlesShown } from './rules/issue-articles-shown.ts';
import { issueLength } from './rules/issue-length.ts';
import { issueNumber } from './rules/issue-number.ts';
import { knownIssue } from './rules/known-issue.ts';
import { knownReplacement } from './rules/known-replacement.ts';
import { otherDatesInOrder } from './rules/other-dates-in-order.ts';
import { pictureDescribed } from './rules/picture-described.ts';
import { pictureExists } from './rules/picture-exists.ts';
import { pictureOwn } from './rules/picture-own.ts';
import { pictureWeight } from './rules/picture-weight.ts';
import { portalLeftovers } from './rules/portal-leftovers.ts';
import { pictureSound } from './rules/picture-sound.ts';
import { redirectFree } from './rules/redirect-free.ts';
import { registerUnique } from './rules/register-unique.ts';
import { runningHtml } from './rules/running-html.ts';
import { spelling } from './rules/spelling.ts';
import { strayFile } from './rules/stray-file.ts';
import { successionEnds } from './rules/succession-ends.ts';
import { tagSpelling } from './rules/tag-spelling.ts';
import { titleCapitals } from './rules/title-capitals.ts';
import { titleFullStop } from './rules/title-full-stop.ts';
import { titleLength } from './rules/title-length.ts';

/** Every rule, in the order in which the handbook tells them. */
export const rules: readonly Rule[] = [
  // Registers first: a fault there shows up in every article.
  registerUnique,
  successionEnds,
  knownUnit,
  calendarInOrder,
  // Addresses.
  strayFile,
  duplicateAddress,
  redirectFree,
  // Front matter: its writing, then against the registers, the folder and the other articles.
  hashInValue,
  curlyQuotes,
  titleCapitals,
  titleFullStop,
  titleLength,
  duplicateTitle,
  knownCategory,
  knownAuthor,
  knownEvent,
  knownAgency,
  tagSpelling,
  dateInFolder,
  datesInOrder,
  futureDate,
  otherDatesInOrder,
  knownReplacement,
  answerWritten,
  knownOriginal,
  // Issues of the bulletin.
  issueNumber,
  issueArticlesKnown,
  issueArticlesOnce,
  issueArticlesShown,
  knownIssue,
  issueLength,
  // What the article shows and points at.
  pictureExists,
  pictureSound,
  pictureDescribed,
  pictureAltTelling,
  pictureOwn,
  pictureWeight,
  fileNameAscii,
  attachmentExists,
  attachmentKind,
  linkExists,
  linkText,
  linkElsewhere,
  disguisedDomain,
  bareAddress,
  brokenLink,
  // How the body is built.
  headingOne,
  headingLevels,
  markerSpace,
  indentedProse,
  layoutTable,
  runningHtml,
  // What came along when it was pasted.
  htmlLeftovers,
  portalLeftovers,
  hiddenCharacters,
  legacyEncoding,
  // People.
  citizenNumber,
  identityCard,
  personalPhone,
  personalEmail,
  namedChild,
  // Wording.
  officialTitles,
  capitals,
  spelling,
];
