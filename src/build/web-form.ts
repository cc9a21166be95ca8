import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../loader/code-version.ts';
import { runApart } from './run-apart.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Where the web form lies in the output, and on the site. */
export const formFolder = 'quan-tri';

/**
 * The folder with the files of `quan-tri/`, the web form: a page of its own, apart from the site's, so that all of it
 * is under one address and one policy. It holds nothing of the content, so one bundle serves every build until its
 * code changes.
 */
export async function webForm(): Promise<string> {
  const kept = path.join(
    ROOT,
    '.cache',
    formFolder,
    codeVersion(['admin', 'build', 'markdown', 'model', 'text']),
  );
  if (!existsSync(kept)) await bundle(kept);
  return kept;
}

/** What the process that bundles it is told. */
export interface FormOrder {
  /** Where the bundle goes. */
  readonly folder: string;
}

async function bundle(kept: string): Promise<void> {
  // Another build may be at it in the same moment: whoever ends first is kept.
  const folder = `${kept}.${process.pid}`;
  const script = path.join(import.meta.dirname, 'bundle-web-form.ts');
  await runApart(script, { folder } satisfies FormOrder);
  await rename(folder, kept).catch(() => rm(folder, { recursive: true, force: true }));
}
