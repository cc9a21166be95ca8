import { CacheFirst } from 'workbox-strategies';
import { caches as names } from '../addresses.ts';
import { expire } from './expire.ts';

/**
 * Scripts and fonts. They are named by their content, so what is here is what the page asks for, be it of this release
 * or of an older one: those that a new release does without stay until they have not been used for long.
 */
export const files = new CacheFirst({
  cacheName: names.files,
  matchOptions: { ignoreVary: true },
  plugins: [expire(60, 90)],
});

/** Pictures of what was read. */
export const pictures = new CacheFirst({
  cacheName: names.pictures,
  matchOptions: { ignoreVary: true },
  plugins: [expire(150, 30)],
});
