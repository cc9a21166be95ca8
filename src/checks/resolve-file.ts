import { posix } from 'node:path';
import { nearestName } from './nearest-name.ts';

/** Whether a target names a file or page of ours rather than something on another host. */
export function isLocal(target: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

/**
 * The file that a path in an article means, as `content/…` or `public/…`; undefined when there is none.
 * A path from the root lies in `public/`, or beside an article by that article's address.
 */
export function resolveFile(
  from: string,
  target: string,
  files: ReadonlySet<string>,
): string | undefined {
  return candidates(from, target).find((file) => files.has(file));
}

/** A file in the same folder whose name is nearly the one asked for, written the way the target was. */
export function nearestFile(
  from: string,
  target: string,
  files: ReadonlySet<string>,
): string | undefined {
  const [wanted = ''] = candidates(from, target);
  const names = foldersOf(files).get(posix.dirname(wanted)) ?? [];
  const name = nearestName(posix.basename(wanted), names);
  return name === undefined ? undefined : posix.join(posix.dirname(target), name);
}

/** Names of pictures and attachments by folder. */
function foldersOf(files: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  let folders = known.get(files);
  if (!folders) {
    folders = new Map();
    for (const file of files) {
      if (/\.mdx?$/.test(file)) continue;
      const folder = posix.dirname(file);
      const names = folders.get(folder);
      if (names) names.push(posix.basename(file));
      else folders.set(folder, [posix.basename(file)]);
    }
    known.set(files, folders);
  }
  return folders;
}

function candidates(from: string, target: string): string[] {
  const [path = ''] = target.split(/[?#]/);
  if (path.startsWith('/')) return [posix.join('public', path), posix.join('content', path)];
  return [posix.join(posix.dirname(from), path)];
}

/** Sorted into folders once for all questions about the same files. */
const known = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();
