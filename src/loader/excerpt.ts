import type { Section } from '../markdown/rendered.ts';

const LENGTH = 220;

/** The beginning of a text, cut between two words, for lists and link previews. */
export function excerptOf(sections: readonly Section[]): string {
  const text = sections
    .map((section) => section.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length <= LENGTH) return text;
  const cut = text.lastIndexOf(' ', LENGTH);
  return `${text.slice(0, cut > 0 ? cut : LENGTH).replace(/[\s,;:–-]+$/, '')}…`;
}
