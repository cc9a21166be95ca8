import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Changes whenever a file is written anew or edited: size, time of change of its content, time of change of
 * anything about it, inode. The third can't be set back by hand as the second can.
 */
export function stampOf(file: string): string {
  const stamp = stampIfThere(file);
  if (stamp === undefined) throw new Error(`Không có tệp ${file}.`);
  return stamp;
}

/** The stamp of a file; undefined when there is none. */
export function stampIfThere(file: string): string | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  return `${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}:${stats.ino}`;
}

/** Changes whenever something is put into a folder itself, or taken out of it; undefined when there is none. */
export function folderStamp(folder: string): string | undefined {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.mtimeMs}:${stats.ino}` : undefined;
}

/** All files under a folder by their path in it, slashes forward, and all folders, deepest last. */
export function walk(folder: string): { readonly files: string[]; readonly folders: string[] } {
  const files: string[] = [];
  const folders: string[] = [];
  const enter = (inside: string): void => {
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (!entry.isDirectory()) files.push(name);
      else {
        folders.push(name);
        enter(name);
      }
    }
  };
  enter('');
  return { files, folders };
}
