import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file as the file system knows it. */
export interface SourceFile {
  /** `content/tin/2020/06/so-ket.md`, whatever the folder is called on this machine. */
  readonly file: string;
  /** Where it really is. */
  readonly path: string;
  readonly bytes: number;
  /** Changes whenever the file does: size, time of change, inode. */
  readonly stamp: string;
}

/**
 * Every file under a folder, sorted by name. Symbolic links are left alone: they could lead out of it.
 *
 * @param folder where the files are
 * @param name what the folder is called in addresses of files: `content`, `public` or a folder in one of them
 */
export function sourceFiles(folder: string, name: Place): SourceFile[] {
  if (!existsSync(folder)) return [];
  return [...filesIn(folder, '')]
    .map((inside) => describeFile(folder, name, inside))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Not Node's recursive listing, which goes through links to folders. */
function* filesIn(folder: string, inside: string): Iterable<string> {
  for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
    const name = `${inside}${entry.name}`;
    if (entry.isDirectory()) yield* filesIn(folder, `${name}/`);
    else if (entry.isFile() && isSource(entry.name)) yield name;
  }
}

/** Whether a file of this name is content: hidden ones are other programs'. */
export function isSource(name: string): boolean {
  return !name.startsWith('.');
}

/** @param inside the file's path in the folder, with `/` */
export function describeFile(folder: string, name: Place, inside: string): SourceFile {
  const place = path.join(folder, inside);
  const { size, mtimeNs, ctimeNs, ino } = statSync(place, { bigint: true });
  return {
    file: `${name}/${inside}`,
    path: place,
    bytes: Number(size),
    stamp: [size, mtimeNs, ctimeNs, ino].join(':'),
  };
}

type Place = 'content' | 'public' | `content/${string}`;
