import { site } from '../site.ts';
import { toNfc } from '../text/normalize.ts';

/**
 * What an address in a body means, read as browsers read it (url.spec.whatwg.org): with stray spaces,
 * backslashes and `//host` understood.
 */
export function urlKind(url: string, siteUrl: string = site.url): UrlKind {
  const absolute = URL.parse(url);
  const resolved = absolute ?? URL.parse(url, siteUrl);
  if (!resolved) return 'relative';
  if (resolved.origin !== new URL(siteUrl).origin) {
    return /^https?:$/.test(resolved.protocol) ? 'external' : 'other';
  }
  if (absolute || /^\s*[/\\]/.test(url)) return 'site';
  return /^\s*#/.test(url) ? 'anchor' : 'relative';
}

/** Percent-decodes a path for people and file systems, in NFC; one that can't be decoded stays. */
export function decodePath(url: string): string {
  try {
    return toNfc(decodeURI(url));
  } catch {
    return toNfc(url);
  }
}

/**
 * - `anchor`: a place on the same page
 * - `relative`: beside the article: `ke-hoach.pdf`
 * - `site`: from the root, or with the site's own host: `/tin/`
 * - `external`: http(s) on another host
 * - `other`: mail, telephone and everything else with a scheme
 */
export type UrlKind = 'anchor' | 'relative' | 'site' | 'external' | 'other';
