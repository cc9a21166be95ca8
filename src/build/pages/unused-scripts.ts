import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageFacts } from './page-facts.ts';

/**
 * Scripts that Astro compiled and that no page loads, because what would have needed them is switched off or has nothing
 * to show.
 *
 * @param client folder of the files for browsers
 * @param names paths of all files in it
 * @param pages what is known of all pages
 */
export function unusedScripts(
  client: string,
  names: readonly string[],
  pages: Iterable<PageFacts>,
): readonly string[] {
  const scripts = names.filter((name) => name.endsWith('.js'));
  const used = new Set([...pages].flatMap(({ assets }) => assets));
  // Iterating over a set meets what is added to it on the way.
  for (const name of used) {
    if (!scripts.includes(name)) continue;
    const code = readFileSync(path.join(client, name), 'utf8');
    for (const other of scripts) {
      if (code.includes(path.posix.basename(other))) used.add(other);
    }
  }
  return scripts.filter((name) => !used.has(name));
}
