import type { Editing } from '../site.ts';

/** Whether a form served from this host name has anywhere to save: a Git host, or a folder of this machine. */
export function canSaveHere({ host }: Editing, hostname: string): boolean {
  return host !== undefined || hostname === '127.0.0.1' || /^(?:.+\.)?localhost$/.test(hostname);
}
