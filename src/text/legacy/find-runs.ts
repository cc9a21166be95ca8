/**
 * Stretches of the text that an encoding explains better than Unicode: at least two different words that are
 * Vietnamese only when decoded, at most half as many that are odd both ways, and none between them that only Unicode explains.
 *
 * A stretch begins and ends with such a sure word, or with the line, when nothing on it speaks against it.
 */
export function findRuns(text: string, { word, judge, accepts }: Scheme): Run[] {
  const words = [...text.matchAll(word)].map(({ 0: written, index }): Word => ({
    written,
    from: index,
    to: index + written.length,
    verdict: judge(written),
  }));
  return splitAt(words, ({ verdict }) => verdict === 'unicode').flatMap((stretch) => {
    const whole = runOf(text, stretch, accepts);
    if (whole) return [whole];
    return byLine(text, stretch).flatMap((line) => runOf(text, line, accepts) ?? []);
  });
}

function runOf(text: string, words: readonly Word[], accepts: Scheme['accepts']): Run | undefined {
  const first = words.findIndex(isSure);
  const last = words.findLastIndex(isSure);
  const inside = words.slice(first, last + 1);
  const sure = inside.filter(isSure);
  const odd = words.filter(({ verdict }) => verdict === 'odd').length;
  const different = new Set(sure.map(({ written }) => written.toLowerCase()));
  if (different.size < 2 || 2 * odd > sure.length) return undefined;
  if (sure.length < inside.length * FEWEST_SURE) return undefined;
  if (accepts && !accepts([...different])) return undefined;
  const from = inside[0]?.from ?? 0;
  const to = inside.at(-1)?.to ?? 0;
  const before = text.lastIndexOf('\n', from) + 1;
  const after = text.indexOf('\n', to);
  const end = after === -1 ? text.length : after;
  return {
    from: isFree(text, before, from, words) ? before : from,
    to: isFree(text, to, end, words) ? end : to,
    sure: sure.length,
  };
}

/** Whether every word of the line's rest belongs to the stretch. */
function isFree(text: string, from: number, to: number, words: readonly Word[]): boolean {
  const letters = text.slice(from, to).match(/\p{L}/gu)?.length ?? 0;
  const own = words
    .filter((word) => word.from >= from && word.to <= to)
    .reduce((sum, { written }) => sum + (written.match(/\p{L}/gu)?.length ?? 0), 0);
  return own >= letters;
}

function isSure({ verdict }: Word): boolean {
  return verdict === 'sure';
}

function splitAt(words: readonly Word[], isBreak: (word: Word) => boolean): Word[][] {
  const stretches: Word[][] = [[]];
  for (const word of words) {
    if (isBreak(word)) stretches.push([]);
    else stretches.at(-1)?.push(word);
  }
  return stretches.filter((stretch) => stretch.some(isSure));
}

function byLine(text: string, words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  let end = -1;
  for (const word of words) {
    const isSame = end !== -1 && !text.slice(end, word.from).includes('\n');
    if (isSame) lines.at(-1)?.push(word);
    else lines.push([word]);
    end = word.to;
  }
  return lines;
}

/** Part of the words; in Vietnamese about two in three carry marks. */
const FEWEST_SURE = 0.15;

/** What a word says: Vietnamese only decoded; either way; neither way; only as it is; no letter of the encoding. */
export type Verdict = 'sure' | 'either' | 'odd' | 'unicode' | 'plain';

/** How to look for one encoding. */
export interface Scheme {
  /** Finds the words; global. */
  readonly word: RegExp;
  readonly judge: (word: string) => Verdict;
  /** A last word about the sure words of a stretch, each once, lower case. */
  readonly accepts?: (words: readonly string[]) => boolean;
}

/** Half-open, in UTF-16 units. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** How many words speak for it. */
  readonly sure: number;
}

interface Word {
  readonly written: string;
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}
