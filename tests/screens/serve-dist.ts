import { siteServer } from '../../src/build/server.ts';
import { listen } from '../e2e/listen.ts';

/** Serves the built site while pictures of it are taken. */
export default async function serveDist(): Promise<() => Promise<void>> {
  const { origin, stop } = await listen(siteServer('dist'));
  process.env['SHIPPED_SITE'] = origin;
  return stop;
}
