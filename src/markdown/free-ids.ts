import { slugify } from '../text/slug.ts';

/** `ket-qua`, then `ket-qua-2`. Underscores are left to the ids of the page around the article. */
export class FreeIds {
  readonly #taken: Set<string>;
  /** The last number given to a slug. */
  readonly #numbers = new Map<string, number>();

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  take(text: string): string {
    const slug = slugify(text, { maxLength: 80 }) || 'muc';
    let number = this.#numbers.get(slug) ?? 1;
    let id = number === 1 ? slug : `${slug}-${number}`;
    while (this.#taken.has(id)) id = `${slug}-${++number}`;
    this.#taken.add(id);
    this.#numbers.set(slug, number);
    return id;
  }
}
