import { fold } from '../../text/fold.ts';
import { toSharedSpelling } from '../../text/tone.ts';

/**
 * Cuts text into words: runs of letters, marks and digits. Positions are those in the text as given, NFC or not.
 * A word carries its shared spelling (one tone place, i for y) and its folded form, ASCII for Vietnamese.
 */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    ...spell(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words as written, without their positions. */
export function splitWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The two forms under which a single written word is indexed and looked up. */
export function spell(written: string): Spelling {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  const exact = toSharedSpelling(written.toLowerCase());
  const spelling = { exact, folded: fold(exact) };
  // Bounds the memory of a long build; the few thousand common syllables come back at once.
  if (spellings.size > 50_000) spellings.clear();
  spellings.set(written, spelling);
  return spelling;
}

const spellings = new Map<string, Spelling>();

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export interface Spelling {
  /** Shared spelling, lower case, NFC, with its marks: `đường`. */
  readonly exact: string;
  /** Without marks: `duong`. */
  readonly folded: string;
}

export interface Word extends Spelling {
  readonly start: number;
  readonly end: number;
}
