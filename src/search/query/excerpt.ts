import type { Match } from './match.ts';

/** The whole text in segments, the words asked for marked. Neighbouring marks run together. */
export function markText(text: string, matches: readonly Match[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of joinNeighbours(text, matches)) {
    if (start > at) segments.push({ text: text.slice(at, start), isMatch: false });
    segments.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false });
  return segments;
}

/**
 * The stretch of about `EXCERPT_LENGTH` characters that says most of what was asked: different words count for more than
 * repeated ones, and words beside each other as in the query for more than scattered ones.
 */
export function findBestStretch(
  text: string,
  matches: readonly Match[],
  weightOf: WeightOf,
): Stretch {
  let worth = 0;
  let at = 0;
  for (const [order, first] of matches.entries()) {
    const within = matches.slice(order).filter(({ end }) => end <= first.start + EXCERPT_LENGTH);
    const terms = new Set(within.map(({ term }) => term));
    const worthHere =
      [...terms].reduce((sum, term) => sum + weightOf(term), 0) +
      within.reduce((sum, match, place) => {
        const isBeside = within[place - 1]?.order === match.order - 1;
        return sum + (isBeside ? 0.5 * weightOf(match.term) : 0);
      }, 0);
    if (worthHere > worth) [worth, at] = [worthHere, first.start];
  }
  const start = worth === 0 ? 0 : startBefore(text, at);
  return { start, end: endOf(text, start), worth };
}

/** The stretch as segments, with ellipses where text is left out. */
export function cutStretch(
  text: string,
  { start, end }: Stretch,
  matches: readonly Match[],
): Segment[] {
  const inside = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
  const segments = markText(text.slice(start, end), inside);
  if (start > 0) segments.unshift({ text: '… ', isMatch: false });
  if (end < text.length) segments.push({ text: ' …', isMatch: false });
  return segments;
}

function joinNeighbours(text: string, matches: readonly Match[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = joined.at(-1);
    if (last !== undefined && BETWEEN_NEIGHBOURS.test(text.slice(last.end, start))) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** A sentence's beginning if one is near, else a word's. */
function startBefore(text: string, at: number): number {
  const from = Math.max(0, at - LEAD);
  const before = text.slice(from, at);
  const sentence = before.search(/(?<=[.!?…\n]\s*)[^\s.!?…](?=[^.!?…\n]*$)/u);
  if (sentence >= 0) return from + sentence;
  if (from === 0) return 0;
  const space = before.search(/\s/u);
  return space === -1 ? at : from + space + 1;
}

function endOf(text: string, start: number): number {
  const end = start + EXCERPT_LENGTH;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  return space > start ? space : end;
}

/** A space, or what stands inside dates and document numbers. */
const BETWEEN_NEIGHBOURS = /^(?:[^\S\n]+|[-–/.])$/u;
/** In characters: two or three lines on a phone. */
const EXCERPT_LENGTH = 200;
const LEAD = 60;

export type WeightOf = (term: string) => number;

/** A piece of text to be shown as it is; never markup. */
export interface Segment {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}
