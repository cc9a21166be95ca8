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

/** What a list of results begins to show of an article, and where the rest of it is. */
export interface Card {
  /** Of its document. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  /** Calendar date, ISO `yyyy-mm-dd`. */
  readonly date: string;
  readonly category: string;
}

/** The cards of `CARDS_PER_FILE` ordinals in a row, as one JSON file keeps them: a field's name would stand there for each. */
export type CardRow = readonly [
  name: string,
  url: string,
  title: string,
  date: string,
  category: string,
];

/** Where such a file is. Its name changes with whatever is in it. */
export function cardsPath(name: string): string {
  return `cards/${name}.pf_cards`;
}

/** A file of these costs a query about as much as an article's text. */
export const CARDS_PER_FILE = 32;
/** In bytes. */
export const DOCUMENT_NAME_BYTES = 6;
