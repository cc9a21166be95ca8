import type { Check } from './check.ts';
import { aboutPage } from './checks/about-page.ts';
import { agencyPortals } from './checks/agency-portals.ts';
import { archiveLinks } from './checks/archive-links.ts';
import { archivePackage } from './checks/archive-package.ts';
import { bytesToLoad } from './checks/bytes-to-load.ts';
import { contactsFilled } from './checks/contacts-filled.ts';
import { contrast } from './checks/contrast.ts';
import { documentTitles } from './checks/document-titles.ts';
import { dublinCore } from './checks/dublin-core.ts';
import { englishPages } from './checks/english-pages.ts';
import { feedbackLink } from './checks/feedback-link.ts';
import { linkTexts } from './checks/link-texts.ts';
import { namedFields } from './checks/named-fields.ts';
import { officialsPage } from './checks/officials-page.ts';
import { oldArticles } from './checks/old-articles.ts';
import { pageStructure } from './checks/page-structure.ts';
import { personalNumbers } from './checks/personal-numbers.ts';
import { printIssues } from './checks/print-issues.ts';
import { printStyle } from './checks/print-style.ts';
import { questionsStatus } from './checks/questions-status.ts';
import { readerContrast } from './checks/reader-contrast.ts';
import { searchFindsTitles } from './checks/search-finds-titles.ts';
import { searchHoldsArticles } from './checks/search-holds-articles.ts';
import { stillPages } from './checks/still-pages.ts';
import { successors } from './checks/successors.ts';
import { textAlternatives } from './checks/text-alternatives.ts';
import { tonePlacement } from './checks/tone-placement.ts';
import { unicodeNfc } from './checks/unicode-nfc.ts';
import { usualSections } from './checks/usual-sections.ts';

/** Everything that is measured, in the order of the requirements. */
export const checks: readonly Check[] = [
  searchHoldsArticles,
  searchFindsTitles,
  printStyle,
  archiveLinks,
  archivePackage,
  agencyPortals,
  englishPages,
  questionsStatus,
  feedbackLink,
  contactsFilled,
  aboutPage,
  officialsPage,
  usualSections,
  dublinCore,
  bytesToLoad,
  pageStructure,
  namedFields,
  contrast,
  readerContrast,
  stillPages,
  textAlternatives,
  linkTexts,
  unicodeNfc,
  documentTitles,
  tonePlacement,
  printIssues,
  personalNumbers,
  successors,
  oldArticles,
];
