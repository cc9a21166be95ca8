/** What an office's site is asked for, and by whom. */
export interface Requirement {
  /** Permanent: reports of different builds are compared by it. */
  readonly id: string;
  /** In our own words. */
  readonly text: string;
  readonly source: string;
  /**
   * `read`: the source itself was read; `seen`: what others write of it; `none`: nobody looked. Only a row whose source
   * was read may claim that the site conforms.
   */
  readonly verified: 'read' | 'seen' | 'none';
  /** A program sees only a part of it, so a pass is one of that part. */
  readonly isSeenInPart?: true;
  /** What a reader of the report must know of the source. */
  readonly note?: string;
}
