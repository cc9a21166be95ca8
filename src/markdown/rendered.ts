/** What one Markdown body becomes. Plain data: it is written to the render cache as JSON. */
export interface Rendered {
  /** Sanitised HTML fragment. A local picture is `<img data-picture="N" alt="…">`, N an index into `pictures`. */
  readonly html: string;
  readonly headings: readonly Heading[];
  /** The plain text of the body, cut at its headings; the first section may have no heading. */
  readonly sections: readonly Section[];
  /** Local pictures as the author wrote their paths, in the order of `data-picture`. */
  readonly pictures: readonly string[];
  /** Everything the body points at, with its place, for the checks. */
  readonly references: readonly Reference[];
  /** Number of words (white-space separated syllables) in the text. */
  readonly words: number;
}

export interface Heading {
  /** As the author wrote it: 1 for `#`, which is the page's title. */
  readonly depth: number;
  /** As it stands in `html`: one more than `depth` when the body uses the first level. */
  readonly level: number;
  /** ASCII slug, unique in the page. */
  readonly id: string;
  readonly text: string;
  /** Line in the body, from 1. */
  readonly line: number;
}

export interface Section {
  /** The heading's id, to link to; undefined before the first heading. */
  readonly id?: string | undefined;
  readonly heading?: string | undefined;
  /** NFC plain text; paragraphs are separated by one line break. */
  readonly text: string;
}

export interface Reference {
  readonly kind: 'image' | 'attachment' | 'link';
  /** As the author wrote it, percent-decoded. */
  readonly target: string;
  /** Alt text of an image, link text otherwise. */
  readonly text: string;
  /** Line in the body, from 1. */
  readonly line: number;
  /** Column in the line, from 1. */
  readonly column: number;
}

/** What the renderer must know about a file that the body points at. */
export interface FileFacts {
  /** Public address: `/tin/2020/06/ke-hoach.pdf`. */
  readonly url: string;
  /** Size in bytes. */
  readonly bytes: number;
}
