import { isGiven, site } from '../site.ts';

/** Whether readers are asked to tell of mistakes: switched on, and with an address that takes letters. */
export const canReportErrors = site.features.reportError && isGiven(site.contact.email);
