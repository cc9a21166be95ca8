import { absoluteUrl, site } from '../site.ts';

/**
 * Whom to tell of a weakness (RFC 9116). It holds for half a year from the first of the month of the build, so
 * that it is renewed by builds but doesn't change with each of them.
 *
 * @param contact an e-mail address or the address of a page
 */
export function securityText(contact: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1));
  const isPage = /^https:\/\//.test(contact);
  return [
    `Contact: ${isPage ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${site.lang}`,
    `Canonical: ${absoluteUrl('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
