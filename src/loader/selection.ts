import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The part of the content that someone named on the command line, by paths of files or folders; all of it when none
 * is named. `missing` holds the paths that are not in the content folder.
 */
export function selectFiles(paths: readonly string[], contentFolder: string): Selection {
  const root = path.resolve(contentFolder);
  const names: string[] = [];
  const missing: string[] = [];
  for (const given of paths) {
    const inside = path.relative(root, path.resolve(given));
    const isOutside = inside.startsWith('..') || path.isAbsolute(inside);
    if (isOutside || !existsSync(given)) missing.push(given);
    else names.push(nameOf(inside, statSync(given).isDirectory()));
  }
  return {
    missing,
    holds: (file) =>
      paths.length === 0 ||
      names.some((name) => (name.endsWith('/') ? file.startsWith(name) : file === name)),
  };
}

/** `content/tin/2020/06/a.md`, `content/tin/` */
function nameOf(inside: string, isFolder: boolean): string {
  const parts = inside.split(path.sep).filter((part) => part !== '');
  return ['content', ...parts].join('/') + (isFolder ? '/' : '');
}

interface Selection {
  readonly holds: (file: string) => boolean;
  readonly missing: readonly string[];
}
