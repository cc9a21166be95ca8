import type { SearchDocument } from './document.ts';
import { findRuns } from './match.ts';
import { readWords, type Word } from './words.ts';

/** Whether any of an article's texts has these words one after another. */
export function hasPhrase(document: SearchDocument, phrase: readonly Word[]): boolean {
  const texts = [
    document.title,
    document.description ?? '',
    ...document.sections.flatMap(({ heading = '', text }) => [heading, text]),
    ...document.attachments,
    ...document.tags,
    ...document.authors,
  ];
  return texts.some((text) => findRuns(readWords(text), phrase).length > 0);
}
