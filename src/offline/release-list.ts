/** What a device must know of a release to keep what it has in step with it. */
export interface ReleaseList {
  /** Another one whenever a page or the search index is another. */
  readonly edition: string;
  /** The newest articles, with a word that changes when the page does. */
  readonly latest: readonly { readonly url: string; readonly revision: string }[];
  /**
   * Articles that were withdrawn or whose time is over, by `goneName` of their addresses: a list in plain words would
   * lead to what had to go.
   */
  readonly gone: readonly string[];
  /** Files under `/pagefind/` that searching without a network needs; all of them where the index is small. */
  readonly search: readonly string[];
}

/** Under which name an address stands in `gone`: the first 16 hexadecimal digits of its SHA-256. */
export async function goneName(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return Array.from(new Uint8Array(digest).subarray(0, 8), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
