import type { Section } from '../markdown/rendered.ts';

const LENGTH = 220;
/** Enough text to fill it with however many spaces texts usually have. */
const PLENTY = 1000;

/** The beginning of a text, cut between two words, for lists and link previews. */
export function excerptOf(sections: readonly Section[]): string {
  const text = beginningOf(sections.map((section) => section.text).join(' '));
  if (text.length <= LENGTH) return text;
  const cut = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, cut > 0 ? cut : LENGTH).replace(/[\s,;:–-]+$/, '')}…`;
}

/** The text, or more of it than is needed, with single spaces. */
function beginningOf(text: string): string {
  const beginning = withSingleSpaces(text.slice(0, PLENTY));
  return beginning.length > LENGTH ? beginning : withSingleSpaces(text);
}

function withSingleSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
