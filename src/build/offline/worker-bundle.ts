import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../../loader/code-version.ts';
import { runApart } from '../run-apart.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The workers as scripts of their own, with the parts of workbox that they use. */
export interface BundledWorkers {
  /** Holds `main.js`, the worker that lacks its list of the shell. */
  readonly folder: string;
  /** Another one whenever their code is. */
  readonly version: string;
  /** The worker that ends offline reading. */
  readonly leave: Uint8Array;
}

/** Bundles the workers, once for each state of their code. */
export async function bundledWorkers(): Promise<BundledWorkers> {
  const version = codeVersion(['offline', 'build']);
  const folder = path.join(ROOT, '.cache/offline', version);
  if (!existsSync(folder)) await bundle(folder);
  return { folder, version, leave: await readFile(path.join(folder, 'leave.js')) };
}

/** What the process that bundles them is told. */
export interface WorkersOrder {
  /** Where the bundles go. */
  readonly folder: string;
}

async function bundle(kept: string): Promise<void> {
  // Another build may be at it in the same moment: whoever ends first is kept.
  const folder = `${kept}.${process.pid}`;
  const script = path.join(import.meta.dirname, 'bundle-workers.ts');
  await runApart(script, { folder } satisfies WorkersOrder);
  await rename(folder, kept).catch(() => rm(folder, { recursive: true, force: true }));
}
