import type { Abbreviations } from './abbreviations.ts';
import type { FileFacts, Heading, Reference, Section } from './rendered.ts';

declare module 'vfile' {
  interface DataMap {
    /** Gathers what a body points at while it is read; .mdx pages have none. */
    references?: Reference[];
    /** Only set while an article is rendered; .mdx pages have none. */
    article?: ArticleContext;
  }
}

/** What the transforms of one article tell each other and the renderer. */
export interface ArticleContext {
  readonly fileFacts: (path: string) => FileFacts | undefined;
  /** What to say of abbreviations in the text. */
  readonly abbreviations: Abbreviations;
  readonly headings: Heading[];
  readonly pictures: string[];
  readonly sections: Section[];
}

/** A context for one run. */
export function createContext(
  given: Pick<ArticleContext, 'fileFacts' | 'abbreviations'>,
): ArticleContext {
  return { ...given, headings: [], pictures: [], sections: [] };
}
