import type { Rendered } from '../markdown/rendered.ts';
import { excerptOf } from './excerpt.ts';

/** What the loader remembers of a rendered body; its HTML and text stay in the render cache. */
export interface BodyFacts extends Pick<Rendered, 'pictures' | 'words'> {
  /** The beginning of the text. */
  readonly excerpt: string;
}

/** What is to be remembered of a body; undefined where there is none that the loader renders. */
export function factsOf(rendered: Rendered | undefined): BodyFacts {
  if (!rendered) return { pictures: [], words: 0, excerpt: '' };
  const { pictures, words, sections } = rendered;
  return { pictures, words, excerpt: excerptOf(sections) };
}
