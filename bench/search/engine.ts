import type { Article } from './corpus.ts';
import type { Wire } from './wire.ts';

/** One search engine under measurement. */
export interface Engine {
  /**
   * Builds the index of the articles in an empty folder. An engine that builds on what the last build left
   * keeps that in the other folder.
   */
  build(articles: readonly Article[], folder: string, cache: string): Promise<void>;
  /** Whether a build after an edit is any different from the first. */
  readonly isIncremental: boolean;
  /** Ends what `build` left running. */
  close(): Promise<void>;
  /** A reader who has just arrived: nothing is loaded, and whatever is loaded later goes over the wire. */
  open(folder: string, wire: Wire): Promise<Session>;
}

export interface Session {
  /** The ids of the first ten results, best first, once their titles and excerpts could be shown. */
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** How many results one screen shows; MRR@10 looks no further. */
export const SHOWN = 10;
