import { createHash, hash as digest } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
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
    hash.update(`${file}\0${digestOf(path.join(ROOT, file))}\0`);
  }
  return hash.digest('hex');
}

const digests = new Map<string, { readonly stamp: string; readonly bytes: string }>();

/** Several questions of one build are about the same files: each is read once. */
function digestOf(file: string): string {
  const { size, mtimeMs, ctimeMs, ino } = statSync(file);
  const stamp = `${size}:${mtimeMs}:${ctimeMs}:${ino}`;
  const known = digests.get(file);
  if (known?.stamp === stamp) return known.bytes;
  const bytes = digest('sha256', readFileSync(file));
  digests.set(file, { stamp, bytes });
  return bytes;
}
