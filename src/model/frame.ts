import type { Notice } from './notice.ts';

/** What stands around every page and comes from the content. */
export interface Frame {
  readonly navigation: readonly FrameLink[];
  readonly footer: readonly FrameLink[];
  /** In force when the site was built. */
  readonly notices: readonly Notice[];
}

interface FrameLink {
  readonly label: string;
  readonly url: string;
}
