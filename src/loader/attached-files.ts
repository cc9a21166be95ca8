import { publicUrl, type Files } from './files.ts';
import type { LoadedArticle, LoadedOther } from './load-content.ts';

/** A file that readers download. */
export interface AttachedFile {
  /** Where it is. */
  readonly path: string;
  /** Its address on the site. */
  readonly url: string;
}

/**
 * The files beside these texts that their front matter or body offers for download, each once.
 * Those in `public/` are copied with all of that folder.
 */
export function attachedFiles(
  texts: readonly (LoadedArticle | LoadedOther)[],
  files: Files,
): AttachedFile[] {
  const paths = new Map<string, string>();
  for (const { file, data, references } of texts) {
    const inBody = references.filter(({ kind }) => kind === 'attachment');
    const targets = [
      ...data.attachments.map((one) => one.file),
      ...inBody.map((one) => one.target),
    ];
    for (const target of targets) {
      const found = files.find(file, target);
      if (found?.file.startsWith('content/')) paths.set(publicUrl(found), found.path);
    }
  }
  return [...paths].map(([url, path]) => ({ url, path }));
}
