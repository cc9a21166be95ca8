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
  const inUnits = new Set(
    words.filter(({ start, end }) => units.some((unit) => start >= unit.start && end <= unit.end)),
  );
  // Who quotes wants these words.
  const also = phrases.length > 0 ? [] : findAlso(words, inUnits, abbreviations);
  const termsOf = (reading: readonly Word[]): Term[] =>
    dropRepeated([
      ...units.map(({ keys }) => unitTerm(keys[0])),
      ...termsOfWords(reading).map((term) =>
        term.words.every((word) => inUnits.has(word)) ? { ...term, weight: PART_OF_UNIT } : term,
      ),
    ]);
  const [terms = [], ...otherTerms] = listReadings(words, also).map(termsOf);
  return {
    understood,
    decoded,
    terms,
    otherTerms,
    words: words.filter((word) => !inUnits.has(word)),
    units: units.map(({ keys: [key], start, end }) => ({
      key,
      written: understood.slice(start, end),
    })),
    phrases: phrases.map((phrase) => readWords(phrase)).filter((phrase) => phrase.length > 0),
    excluded: excluded.map((text) => readWords(text)).filter((phrase) => phrase.length > 0),
    also,
  };
}

/** The words as typed, then with what abbreviations among them also stand for, and these with the abbreviations. */
function listReadings(words: readonly Word[], also: readonly Also[]): (readonly Word[])[] {
  let readings: (readonly Word[])[] = [words];
  // The last ones first: what stands before them keeps its place.
  for (const { start, words: typed, meanings } of also.toSorted((a, b) => b.start - a.start)) {
    const end = start + typed.length;
    const isThere = (reading: readonly Word[]): boolean =>
      typed.every((word, order) => reading[start + order] === word);
    const others = readings
      .filter(isThere)
      .flatMap((reading) =>
        meanings.map((meaning) => [
          ...reading.slice(0, start),
          ...readWords(meaning),
          ...reading.slice(end),
        ]),
      );
    readings = [...readings, ...others].slice(0, MOST_READINGS);
  }
  return readings;
}

/** Words, then pairs of neighbours. */
function termsOfWords(words: readonly Word[]): Term[] {
  const singles = words.map((word): Term => {
    return {
      key: keyOfTyped(word),
      folded: foldedKeyOfWord(word.folded),
      weight: 1,
      words: [word],
    };
  });
  const pairs = words.slice(1).flatMap((word, order): Term[] => {
    const before = words[order];
    if (before === undefined) return [];
    const folded = foldedKeyOfPair(before.folded, word.folded);
    return [{ key: keyOfTypedPair(before, word), folded, weight: 1, words: [before, word] }];
  });
  return [...singles, ...pairs];
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

/** What stands inside a document's number is no abbreviation of its own. */
function findAlso(
  words: readonly Word[],
  inUnits: ReadonlySet<Word>,
  abbreviations: Abbreviations,
): Also[] {
  const found = new Map<string, Also>();
  for (let start = 0; start < words.length; start += 1) {
    for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_MEANING); end += 1) {
      const typed = words.slice(start, end);
      if (typed.some((word) => inUnits.has(word))) break;
      const meanings = abbreviations.get(typed.map(({ folded }) => folded).join(' '));
      if (meanings !== undefined) found.set(meanings.join('|'), { start, words: typed, meanings });
    }
  }
  return [...found.values()];
}

const OPERATOR =
  /(?<=^|\s)(-)(?:["“]([^"”]*)["”]|([\p{L}\p{N}][\p{L}\p{M}\p{N}]*))|["“]([^"”]+)["”]/gu;
const MOST_CHARACTERS = 1000;
const MOST_WORDS = 30;
const MOST_UNITS = 5;
/** Of a query: each is looked up and ranked. */
const MOST_READINGS = 6;
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
  /** The terms of other readings: with what abbreviations stand for. */
  readonly otherTerms: readonly (readonly Term[])[];
  /** Those outside units. */
  readonly words: readonly Word[];
  /** The dates, numbers and document numbers. */
  readonly units: readonly PlannedUnit[];
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
  /** One word, two neighbours, or none for a unit. */
  readonly words: readonly Word[];
}

/** What a part of the query also stands for: `UBND`, `Ủy ban nhân dân`. */
export interface Also {
  /** Which of the query's words it begins with. */
  readonly start: number;
  readonly words: readonly Word[];
  readonly meanings: readonly string[];
}

export interface PlannedUnit {
  /** As it stands in texts (see units.ts). */
  readonly key: string;
  readonly written: string;
}
