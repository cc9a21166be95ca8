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

/** Where an article's document is, beside the index. Its name changes with whatever is in it. */
export function documentPath(name: string): string {
  return `doc/${name}.pf_doc`;
}

/** Where a list of such names is: those of `NAMES_PER_LIST` ordinals in a row, `DOCUMENT_NAME_BYTES` each. */
export function nameListPath(name: string): string {
  return `names/${name}.pf_names`;
}

export const NAMES_PER_LIST = 64;
export const DOCUMENT_NAME_BYTES = 6;
