import { articles, type Article } from './articles.ts';

/**
 * Makes a reader of something computed from all articles. It is computed once for each set of
 * articles: once a build, and again in the dev server after an edit.
 */
export function derived<T>(compute: (all: readonly Article[]) => T): () => Promise<T> {
  const known = new WeakMap<readonly Article[], T>();
  return async () => {
    const all = await articles();
    const value = known.get(all) ?? compute(all);
    known.set(all, value);
    return value;
  };
}
