import { slugify } from '../text/slug.ts';
import type { Category } from './register.ts';

/** The section that an editor means, by its slug or its name in any spelling of marks and capitals. */
export function findCategory<One extends Pick<Category, 'slug' | 'name'>>(
  categories: readonly One[],
  written: string,
): One | undefined {
  const slug = slugify(written);
  return categories.find((one) => one.slug === slug || slugify(one.name) === slug);
}
