import { slugify } from '../text/slug.ts';

/** The item of a register that an editor means, by its slug or its name in any spelling of marks and capitals. */
export function findNamed<One extends { readonly slug: string; readonly name: string }>(
  items: readonly One[],
  written: string,
): One | undefined {
  const slug = slugify(written);
  return items.find((one) => one.slug === slug || slugify(one.name) === slug);
}
