import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';

/** Bounds a cache: what was used longest ago goes first, and all of it when the device has no room left. */
export function expire(maxEntries: number, maxAgeDays: number): WorkboxPlugin {
  // Its type and the interface that it implements differ in how they leave a method out.
  return new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: maxAgeDays * 24 * 60 * 60,
    purgeOnQuotaError: true,
  }) as WorkboxPlugin;
}
