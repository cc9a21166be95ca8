import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { runApart } from './run-apart.ts';

/** What a script that bundles is told. */
export interface BundleOrder {
  /** Where the bundle goes. */
  readonly folder: string;
}

/**
 * Has a bundle made once, in a process of its own.
 *
 * @param kept its folder, named by the state of the code that it is made of
 * @param script path of the script that bundles
 */
export async function keepBundle(kept: string, script: string): Promise<void> {
  if (existsSync(kept)) return;
  // Another build may be at it in the same moment: whoever ends first is kept.
  const folder = `${kept}.${process.pid}`;
  await runApart(script, { folder } satisfies BundleOrder);
  await rename(folder, kept).catch(() => rm(folder, { recursive: true, force: true }));
}
