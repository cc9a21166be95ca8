import path from 'node:path';

/**
 * The editors' folder. `BAN_TIN_CONTENT` names another one, so that a build of other content
 * changes nothing in the checkout.
 */
export function contentFolder(): string {
  return path.resolve(process.env['BAN_TIN_CONTENT'] ?? 'content');
}

/** What a build keeps for the next one; safe to delete at any time. */
export function cacheFolder(): string {
  return path.resolve(process.env['BAN_TIN_CACHE'] ?? '.cache');
}
