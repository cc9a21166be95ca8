import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/** The folder in which the next output grows, beside the one that is online. */
export function besideOf(folder: string): string {
  return `${folder}.next`;
}

/**
 * Puts the finished folder in the place of the old one. Both are on one file system, so each step
 * is a rename: readers see the whole old output or the whole new one.
 */
export async function swap(finished: string, target: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(finished, target);
  await rm(old, { recursive: true, force: true });
}

/** Undoes a swap that was cut off between its two renames. */
export async function recover(target: string): Promise<void> {
  const old = `${target}.old`;
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
}
