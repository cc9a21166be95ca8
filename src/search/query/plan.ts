import { decodeKeys } from '../../text/keyboard/decode.ts';
import {
  foldedKeyOfPair,
  foldedKeyOfWord,
  keyOfTyped,
  keyOfTypedPair,
  keyOfUnit,
} from './index-key.ts';
import { readUnits } from './units.ts';
import { readWords, type Word } from './words.ts';

/**
 * Turns what the reader typed into what to look up. Pure and bounded: any text gives a plan; words after the
 * thirtieth are left out. `abbreviations` (folded, both ways) add what a word also stands for.
 */
export function planQuery(typed: string, abbreviations: Abbreviations = new Map()): Plan {
  const clean = typed.slice(0, MOST_CHARACTERS).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const { wanted, phrases, excluded } = readOperators(clean);
  const { text: understood, decoded } = decodeKeys(wanted);
  const words = readWords(understood).slice(0, MOST_WORDS);
  const units = readUnits(understood).slice(0, MOST_UNITS);
  const isInUnit = ({ start, end }: Word): boolean =>
    units.some((unit) => start >= unit.start && end <= unit.end);
  const also = findAlso(words, abbreviations);
  const terms = [
    ...units.flatMap(({ keys }) => (keys[0] === undefined ? [] : [unitTerm(keys[0])])),
    ...termsOf(words, 1).map((term) =>
      term.words.every(isInUnit) ? { ...term, weight: PART_OF_UNIT } : term,
    ),
    ...also.flatMap(termsOfMeanings),
  ];
  return {
    understood,
    decoded,
    terms: dropRepeated(terms),
    words: words.filter((word) => !isInUnit(word)),
    units: units.flatMap(({ keys }) => keys.slice(0, 1)),
    phrases: phrases.map((phrase) => readWords(phrase)).filter((phrase) => phrase.length > 0),
    excluded: excluded.map((text) => readWords(text)).filter((phrase) => phrase.length > 0),
    also,
  };
}

/** Words, then pairs of neighbours. */
function termsOf(words: readonly Word[], weight: number): Term[] {
  const singles = words.map((word): Term => {
    return { key: keyOfTyped(word), folded: foldedKeyOfWord(word.folded), weight, words: [word] };
  });
  const pairs = words.slice(1).flatMap((word, order): Term[] => {
    const before = words[order];
    if (before === undefined) return [];
    const folded = foldedKeyOfPair(before.folded, word.folded);
    return [{ key: keyOfTypedPair(before, word), folded, weight, words: [before, word] }];
  });
  return [...singles, ...pairs];
}

/** A meaning weighs a little less than what was typed; the more words it has, the less each of them. */
function termsOfMeanings({ words, meanings }: Also): Term[] {
  return meanings.flatMap((meaning) => {
    const meant = readWords(meaning);
    const weight = (INSTEAD * (2 * words.length - 1)) / Math.sqrt(2 * meant.length - 1);
    return termsOf(meant, weight).map((term) => ({ ...term, isInstead: true }));
  });
}

function unitTerm(unit: string): Term {
  const key = keyOfUnit(unit);
  return { key, folded: key, weight: 2, words: [] };
}

function dropRepeated(terms: readonly Term[]): Term[] {
  const byKey = new Map<string, Term>();
  for (const term of terms) if (!byKey.has(term.key)) byKey.set(term.key, term);
  return [...byKey.values()];
}

/** Quoted text is a phrase; a minus sign before a word or a quotation leaves out what has it. */
function readOperators(text: string): { wanted: string; phrases: string[]; excluded: string[] } {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const wanted = text.replace(
    OPERATOR,
    (_, minus?: string, without?: string, word?: string, phrase = '') => {
      if (minus !== undefined) {
        excluded.push(without ?? word ?? '');
        return ' ';
      }
      phrases.push(phrase);
      return ` ${phrase} `;
    },
  );
  return { wanted: wanted.trim(), phrases, excluded };
}

function findAlso(words: readonly Word[], abbreviations: Abbreviations): Also[] {
  const found = new Map<string, Also>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_MEANING); end += 1) {
      const typed = words.slice(start, end);
      const meanings = abbreviations.get(typed.map(({ folded }) => folded).join(' '));
      if (meanings !== undefined) {
        found.set(meanings.join('|'), { words: typed, meanings });
      }
    }
  }
  return [...found.values()];
}

const OPERATOR =
  /(?<=^|\s)(-)(?:["“]([^"”]*)["”]|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*))|["“]([^"”]+)["”]/gu;
const MOST_CHARACTERS = 1000;
const INSTEAD = 0.6;
const MOST_WORDS = 30;
const MOST_UNITS = 5;
/** What a unit's words weigh: enough to find something when the archive hasn't the unit. */
const PART_OF_UNIT = 0.2;
/** In words: `Ủy ban Mặt trận Tổ quốc Việt Nam` has eight. */
const LONGEST_MEANING = 8;

/** Folded words, joined by spaces, and the other ways of writing the same. */
export type Abbreviations = ReadonlyMap<string, readonly string[]>;

export interface Plan {
  /** What is searched, after reading keyboard keys; without operators. */
  readonly understood: string;
  /** Whether Telex or VNI keys were read. */
  readonly decoded: boolean;
  readonly terms: readonly Term[];
  /** Those outside units. */
  readonly words: readonly Word[];
  /** Keys of the dates, numbers and document numbers. */
  readonly units: readonly string[];
  readonly phrases: readonly (readonly Word[])[];
  readonly excluded: readonly (readonly Word[])[];
  readonly also: readonly Also[];
}

export interface Term {
  /** What to ask the index for. */
  readonly key: string;
  /** What to ask for when that finds too little: the same without marks. */
  readonly folded: string;
  readonly weight: number;
  /** Whether it stands for words that have terms of their own. */
  readonly isInstead?: boolean;
  /** One word, two neighbours, or none for a unit. */
  readonly words: readonly Word[];
}

/** What a part of the query also stands for: `UBND`, `Ủy ban nhân dân`. */
export interface Also {
  readonly words: readonly Word[];
  readonly meanings: readonly string[];
}
