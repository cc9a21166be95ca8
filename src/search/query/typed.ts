import { readWords, type Word } from './words.ts';

/** Reads a text that is still being typed: its last word is only begun, unless something follows it. */
export function readTyped(text: string, isEnded: boolean): Typed {
  const words = readWords(text);
  const begun = isEnded ? undefined : words.at(-1);
  return { complete: begun === undefined ? words : words.slice(0, -1), begun };
}

export interface Typed {
  readonly complete: readonly Word[];
  readonly begun: Word | undefined;
}
