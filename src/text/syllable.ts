import { fold } from './fold.ts';
import { isStopped, syllableShapes } from './inventory.ts';
import { spellSyllable, TONE_MARKS } from './spelling.ts';
import type { Syllable, Tone } from './spelling.ts';

/**
 * Takes one syllable apart; any case, NFC or NFD, tone in the place of either style.
 * `undefined` when it is no well-formed Vietnamese syllable, or the tone stands on the wrong letter (`hòan`, `qúy`).
 */
export function parseSyllable(text: string): Syllable | undefined {
  const syllable = readSyllable(text);
  if (!syllable) return undefined;
  const written = text.toLowerCase().normalize('NFC');
  const isWellPlaced =
    spellSyllable(syllable, 'old') === written || spellSyllable(syllable, 'new') === written;
  return isWellPlaced ? syllable : undefined;
}

/** `parseSyllable` that lets the tone stand on any one vowel, as people type it: `hòan`, `qúy`, `gìa`. */
export function readSyllable(text: string): Syllable | undefined {
  const letters = text.toLowerCase().normalize('NFD');
  const toned = /[aeiouy][\u0302\u0306\u031b]?([\u0300\u0301\u0303\u0309\u0323])/.exec(letters);
  const mark = toned?.[1] ?? '';
  const tone = TONES.find((each) => TONE_MARKS[each] === mark) ?? 0;
  return joinSyllable(letters.replace(mark, '').normalize('NFC'), tone);
}

/** The syllable that has these letters (lower case, NFC, without tone mark) and this tone, if there is one. */
export function joinSyllable(letters: string, tone: Tone): Syllable | undefined {
  const shape = syllableShapes().get(letters);
  return shape && canTake(shape.rhyme, tone) ? { ...shape, tone } : undefined;
}

/** Whether the text, with its marks as typed, is one well-formed Vietnamese syllable. */
export function isSyllable(text: string): boolean {
  return parseSyllable(text) !== undefined;
}

/** Whether the text, already folded, could be some Vietnamese syllable typed without marks. */
export function isUnmarkedSyllable(folded: string): boolean {
  return unmarkedSyllables().has(folded);
}

/** The syllables, without marks, that begin with these letters and are longer. */
export function listLongerSyllables(folded: string): string[] {
  return [...unmarkedSyllables()].filter(
    (syllable) => syllable.length > folded.length && syllable.startsWith(folded),
  );
}

/** Every well-formed syllable, lower case, NFC, tone in the old style's place. */
export function allSyllables(): string[] {
  return [...syllableShapes().values()].flatMap((shape) =>
    TONES.filter((tone) => canTake(shape.rhyme, tone)).map((tone) =>
      spellSyllable({ ...shape, tone }, 'old'),
    ),
  );
}

function canTake(rhyme: string, tone: Tone): boolean {
  return !isStopped(rhyme) || tone === 1 || tone === 5;
}

function unmarkedSyllables(): ReadonlySet<string> {
  return (unmarked ??= new Set([...syllableShapes().keys()].map(fold)));
}

let unmarked: Set<string> | undefined;

const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];
