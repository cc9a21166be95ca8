/**
 * Addresses of pages that search engines may keep but that the sitemap leaves out, for they have nothing of their own
 * to be found by: the one is what a missing page answers, the other is empty until somebody searches.
 */
export const unlistedPages: ReadonlySet<string> = new Set(['/404.html', '/tim-kiem/']);
