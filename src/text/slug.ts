import { fold } from './fold.ts';

/**
 * An ASCII address part: `Đường 42/2022/NĐ-CP` -> `duong-42-2022-nd-cp`. NFC and NFD input give the same.
 *
 * The result holds only a–z, 0–9 and single inner hyphens, and is empty when the text has no Latin letter or digit.
 * With `maxLength` it is cut at the last whole word that fits; only a first word that is too long by itself is cut inside.
 */
export function slugify(text: string, { maxLength = Infinity }: SlugOptions = {}): string {
  let slug = remembered.get(text);
  if (slug === undefined) {
    slug = fold(text.normalize('NFKC'))
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (text.length <= NAME) {
      if (remembered.size >= MOST) remembered.clear();
      remembered.set(text, slug);
    }
  }
  return slug.length > maxLength ? cutAtWord(slug, maxLength) : slug;
}

/** An archive asks for the slugs of the same few thousand tags, authors and sections again and again. */
const remembered = new Map<string, string>();
const MOST = 50_000;
/** Titles and sentences are longer, and asked for once. */
const NAME = 60;

function cutAtWord(slug: string, maxLength: number): string {
  // One character more than fits: a hyphen there means that the last word is whole.
  const boundary = slug.slice(0, maxLength + 1).lastIndexOf('-');
  return slug.slice(0, boundary > 0 ? boundary : maxLength);
}

interface SlugOptions {
  /** The most characters the slug may have. */
  readonly maxLength?: number;
}
