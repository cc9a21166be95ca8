import { existsSync, readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { runApart } from './run-apart.ts';

/** What a script that bundles is told. */
export interface BundleOrder {
  /** Where the bundle goes. */
  readonly folder: string;
}

/** Bundles of this many states of the code are kept: a program that began before an edit may still load parts of its own. */
const KEPT = 4;

/**
 * Has a bundle made once, in a process of its own.
 *
 * @param kept its folder, named by the state of the code that it is made of, beside those of other states alone
 * @param script path of the script that bundles
 */
export async function keepBundle(kept: string, script: string): Promise<void> {
  if (existsSync(kept)) return;
  // Another build may be at it in the same moment: whoever ends first is kept.
  const folder = `${kept}.${process.pid}`;
  await runApart(script, { folder } satisfies BundleOrder);
  await rename(folder, kept).catch(() => rm(folder, { recursive: true, force: true }));
  await forgetOldest(path.dirname(kept));
}

async function forgetOldest(folder: string): Promise<void> {
  const bundles = readdirSync(folder).map((name) => path.join(folder, name));
  // Another build may take one away in the same moment.
  const ageOf = (bundle: string) => statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byAge = bundles
    .map((bundle) => [bundle, ageOf(bundle)] as const)
    .sort((a, b) => b[1] - a[1]);
  for (const [bundle] of byAge.slice(KEPT)) await rm(bundle, { recursive: true, force: true });
}
