import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { isSyllable, readSyllable } from '../text/syllable.ts';
import { toSharedSpelling } from '../text/tone.ts';
import { wordList } from './word-list.ts';

/**
 * Whether the Vietnamese dictionary of cspell or our word list has a word, given in small letters and NFC; hòa and
 * hoà, mỹ and mĩ count as the same, a tone on the wrong letter (`qủa`) does not.
 */
export function isInDictionary(word: string): boolean {
  dictionary ??= readDictionary();
  if (!dictionary.has(toSharedSpelling(word))) return false;
  return isSyllable(word) || readSyllable(word) === undefined;
}

let dictionary: ReadonlySet<string> | undefined;

/** 6,600 syllables: as a set, for every word of every text asks it. */
function readDictionary(): ReadonlySet<string> {
  const folder = path.dirname(
    createRequire(import.meta.url).resolve('@cspell/dict-vi-vn/cspell-ext.json'),
  );
  const trie = decodeTrie(gunzipSync(readFileSync(path.join(folder, 'vi.trie.gz'))));
  // The trie keeps every word once more with `~`, without its marks.
  const words = [...trie.words()].filter((word) => !word.startsWith('~'));
  return new Set([...words, ...wordList].map(toSharedSpelling));
}
