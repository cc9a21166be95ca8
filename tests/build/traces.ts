import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Switch } from './switches.ts';

/** What of a switched part a built site holds: names of files, and files with the words that tell of it. */
export function tracesOf(
  dist: string,
  { files, bytes }: Pick<Switch, 'files' | 'bytes'>,
): readonly string[] {
  const names = globSync('**/*', { cwd: dist })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => statSync(path.join(dist, name)).isFile());
  const made = files === undefined ? [] : names.filter((name) => files.test(name));
  // The web form's scripts are one package, which knows every word there is.
  const read = names.filter((name) => TEXT.test(name) && !/^quan-tri\//.test(name));
  const telling = read.flatMap((name) => {
    const found = bytes?.exec(readFileSync(path.join(dist, name), 'utf8'));
    return found ? [`${name}: ${found[0]}`] : [];
  });
  return [...made, ...telling];
}

const TEXT = /\.(?:html|js|css|xml|json|txt|opml|ics|webmanifest)$|^_/;
