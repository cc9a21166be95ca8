import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Changes whenever a file is written anew or edited: size, time of change of its content, inode. */
export function stampOf(file: string): string {
  const { size, mtimeMs, ino } = statSync(file);
  return `${size}:${mtimeMs}:${ino}`;
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
