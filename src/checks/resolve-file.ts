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
  const folder = posix.dirname(wanted);
  const inFolder = [...files].filter((file) => posix.dirname(file) === folder);
  const name = nearestName(
    posix.basename(wanted),
    inFolder.map((file) => posix.basename(file)),
  );
  return name === undefined ? undefined : posix.join(posix.dirname(target), name);
}

function candidates(from: string, target: string): string[] {
  const [path = ''] = target.split(/[?#]/);
  if (path.startsWith('/')) return [posix.join('public', path), posix.join('content', path)];
  return [posix.join(posix.dirname(from), path)];
}
