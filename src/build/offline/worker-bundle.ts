import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../../loader/code-version.ts';
import { editing } from '../../site.ts';
import { formFolder } from '../web-form.ts';

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

async function bundle(folder: string): Promise<void> {
  // Another build may be at it in the same moment: whoever ends first is kept.
  const growing = `${folder}.${process.pid}`;
  // Loading the bundler takes longer than most builds.
  const { build } = await import('vite');
  for (const name of ['main', 'leave']) {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      define: {
        // Without its development messages workbox is a third of its size.
        'process.env.NODE_ENV': '"production"',
        // A site without the form says nothing of it.
        FORM_ADDRESS: editing ? JSON.stringify(`/${formFolder}/`) : 'undefined',
      },
      build: {
        outDir: growing,
        emptyOutDir: false,
        reportCompressedSize: false,
        target: 'es2020',
        modulePreload: false,
        rollupOptions: {
          input: `src/offline/worker/${name}.ts`,
          // Browsers that know workers as modules are newer than those of many offices.
          output: { format: 'iife', entryFileNames: `${name}.js` },
        },
      },
    });
  }
  await rename(growing, folder).catch(() => rm(growing, { recursive: true, force: true }));
}
