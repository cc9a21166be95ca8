/**
 * The worker of a site that had offline reading and has it no more: takes its place on readers' devices, removes all
 * that was kept, and itself. Open pages stay as they are.
 */
import { scope } from './scope.ts';

scope.addEventListener('install', () => void scope.skipWaiting());
scope.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});

async function leave(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await scope.registration.unregister();
}
