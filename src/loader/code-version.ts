import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/**
 * A hash that changes whenever the code of these rooms or any package does, so that nothing made by
 * other code is ever taken from a cache.
 */
export function codeVersion(rooms: readonly string[]): string {
  const hash = createHash('sha256');
  const sources = globSync(`src/{${rooms.join(',')}}/**/*.{ts,css,html}`, { cwd: ROOT }).sort();
  // The site's address decides which links leave it; Unicode tables come with the runtime.
  hash.update(process.versions.unicode ?? '');
  for (const file of [...sources, 'src/site.ts', 'package-lock.json']) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
