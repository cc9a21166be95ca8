import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../../loader/code-version.ts';
import { keepBundle } from '../kept-bundle.ts';

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
  await keepBundle(folder, path.join(import.meta.dirname, 'bundle-workers.ts'));
  return { folder, version, leave: await readFile(path.join(folder, 'leave.js')) };
}
