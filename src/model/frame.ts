import type { Notice } from './notice.ts';

/** What stands around every page and comes from the content. */
export interface Frame {
  readonly navigation: readonly FrameLink[];
  readonly footer: readonly FrameLink[];
  /** Undefined when there is nothing in English. */
  readonly english: EnglishFrame | undefined;
  /** In force when the site was built. */
  readonly notices: readonly Notice[];
}

/** What stands around pages in English, and how pages of both languages find each other. */
export interface EnglishFrame {
  readonly links: readonly FrameLink[];
  /** The same page in the other language, by address, both ways. */
  readonly translations: Readonly<Record<string, string>>;
}

export interface FrameLink {
  readonly label: string;
  readonly url: string;
}
