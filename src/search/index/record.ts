/** One article as the search index takes it. Text is the author's own, NFC, not folded. */
export interface SearchRecord {
  /** Site-absolute address: `/tin/2020/06/so-ket/`. */
  readonly url: string;
  readonly title: string;
  /** Summary by the editor, or undefined. */
  readonly description?: string | undefined;
  /** Body text cut at its headings. */
  readonly sections: readonly {
    id?: string | undefined;
    heading?: string | undefined;
    text: string;
  }[];
  /** Calendar date, ISO `yyyy-mm-dd`. */
  readonly date: string;
  /** Section's display name. */
  readonly category: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  /** Display name of the event thread. */
  readonly event?: string | undefined;
  /** Names of attached files, searchable. */
  readonly attachments: readonly string[];
}
