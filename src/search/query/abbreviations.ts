import type { Abbreviations } from './plan.ts';
import { readWords } from './words.ts';

/** The register, folded, both ways: from the short form to the full ones and from each full form to the short. */
export function indexAbbreviations(register: readonly RegisterEntry[]): Abbreviations {
  const meanings = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    const key = readWords(from)
      .map(({ folded }) => folded)
      .join(' ');
    meanings.set(key, [...(meanings.get(key) ?? []), to]);
  };
  for (const { short, full } of register) {
    for (const meaning of typeof full === 'string' ? [full] : full) {
      add(short, meaning);
      add(meaning, short);
    }
  }
  return meanings;
}

interface RegisterEntry {
  readonly short: string;
  readonly full: string | readonly string[];
}
