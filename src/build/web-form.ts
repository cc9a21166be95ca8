import path from 'node:path';
import { codeVersion } from '../loader/code-version.ts';
import { keepBundle } from './kept-bundle.ts';

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
  await keepBundle(kept, path.join(import.meta.dirname, 'bundle-web-form.ts'));
  return kept;
}
