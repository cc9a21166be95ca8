/** Under this name the compiled site looks for its content; see compile.ts. */
export const STORE_SYMBOL = 'ban-tin.content';

/** Content as Astro's collections hold it: collection -> id -> entry. */
export type ContentStore = Map<string, Map<string, StoredEntry>>;

/** An entry as Astro's `getCollection` gives it to pages. */
export interface StoredEntry {
  readonly id: string;
  readonly data: unknown;
  readonly filePath?: string | undefined;
  readonly deferredRender?: boolean | undefined;
}

/** Gives the compiled site its content. */
export function offerContent(store: ContentStore): void {
  Object.assign(globalThis, { [Symbol.for(STORE_SYMBOL)]: store });
}

/** For threads that render pages from what they are handed: whoever asks for content there is told so. */
export function withholdContent(): void {
  offerContent(new Withheld());
}

class Withheld extends Map<string, Map<string, StoredEntry>> {
  override has(name: string): boolean {
    throw new Error(
      `A page asks for “${name}” while it is rendered. It may show only what getStaticPaths gave it.`,
    );
  }
}
