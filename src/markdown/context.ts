import type { Root } from 'mdast';
import type { Abbreviations } from './abbreviations.ts';
import type { FileFacts, Heading, Reference, Section } from './rendered.ts';

declare module 'vfile' {
  interface DataMap {
    /** Only set while an article is rendered; .mdx pages have none. */
    article?: ArticleContext;
  }
}

/** What the transforms of one article tell each other and the renderer. */
export interface ArticleContext {
  readonly fileFacts: (path: string) => FileFacts | undefined;
  /** What to say of abbreviations in the text. */
  readonly abbreviations: Abbreviations;
  /** Sees the Markdown tree before HTML is made of it. */
  readonly onTree?: ((tree: Root) => void) | undefined;
  readonly headings: Heading[];
  readonly pictures: string[];
  readonly references: Reference[];
  readonly sections: Section[];
}

/** A context for one run. */
export function createContext(
  given: Pick<ArticleContext, 'fileFacts' | 'abbreviations' | 'onTree'>,
): ArticleContext {
  return { ...given, headings: [], pictures: [], references: [], sections: [] };
}
