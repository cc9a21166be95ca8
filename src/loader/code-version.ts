import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A hash that changes whenever the code of these rooms or any package does, so that nothing made by
 * other code is ever taken from a cache.
 */
export function codeVersion(rooms: readonly string[]): string {
  // The site's address decides which links leave it.
  return hashOfFiles([
    `src/{${rooms.join(',')}}/**/*.{ts,css,html}`,
    'src/site.ts',
    'package-lock.json',
  ]);
}

/** A hash of the names and bytes of the project's files that match, and of the runtime that reads them. */
export function hashOfFiles(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  // Unicode tables come with the runtime.
  hash.update(`${process.versions.node} ${process.versions.unicode ?? ''}`);
  for (const file of globSync([...patterns], { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
