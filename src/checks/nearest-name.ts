import { distance } from 'fastest-levenshtein';
import { slugify } from '../text/slug.ts';

/** The name nearest to what was written, marks and case aside; undefined when all are far. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  const slug = slugify(written);
  let nearest: string | undefined;
  // A third of the letters may differ: enough for slips of the keyboard, too few for another name.
  let fewest = Math.max(1, Math.floor(slug.length / 3)) + 1;
  for (const name of names) {
    const steps = distance(slug, slugify(name));
    if (steps >= fewest) continue;
    fewest = steps;
    nearest = name;
  }
  return nearest;
}
