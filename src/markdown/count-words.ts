import type { Section } from './rendered.ts';

/** How many syllables, numbers and foreign words the sections and their headings hold; a lone dash is none. */
export function countWords(sections: readonly Section[]): number {
  return sections.reduce((sum, { heading = '', text }) => sum + count(heading) + count(text), 0);
}

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
