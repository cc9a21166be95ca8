/** What a reader is shown of an article found, in the author's spelling; stored as one small file an article. */
export interface SearchDocument {
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly sections: readonly DocumentSection[];
  /** Calendar date, ISO `yyyy-mm-dd`. */
  readonly date: string;
  readonly category: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly event?: string | undefined;
  readonly attachments: readonly string[];
}

export interface DocumentSection {
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  readonly text: string;
}

/** Every article's file beside the index: its ordinal in base 36, as Pagefind answers it. */
export function documentPath(ordinal: number): string {
  return `doc/${ordinal.toString(36)}.pf_doc`;
}
