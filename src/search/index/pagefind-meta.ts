import { hash } from 'node:crypto';
import { encodeCbor } from './cbor.ts';
import type { KeptFolder } from './kept-folder.ts';
import { pack, SIGNATURE } from './packed.ts';
import { PAGEFIND_VERSION } from './pagefind-web.ts';
import type { NamedWordFile } from './write-words.ts';

/**
 * Writes what Pagefind reads first (`.pf_meta`): the list of pages, which is the archive alone, and the list of files of posting
 * lists. Gives its hash, which is its name.
 *
 * @param files in the order of their words
 */
export function writeMeta(kept: KeptFolder, files: readonly NamedWordFile[]): string {
  const starts = files.map(({ first }, order) =>
    order === 0 ? '' : shortestAfter(files[order - 1]?.last ?? '', first),
  );
  // Pagefind opens every file whose range holds what is asked for. A range that ends where the next one begins costs a
  // second file for one word in hundreds, and everybody less than saying where it really ends.
  const chunks = files.map(({ name }, order) => [
    starts[order] ?? '',
    starts[order + 1] ?? LAST,
    name,
  ]);
  const content = Buffer.concat([
    SIGNATURE,
    encodeCbor([PAGEFIND_VERSION, [ARCHIVE], chunks, [], [], []]),
  ]);
  const name = hash('sha256', content, 'hex').slice(0, HASH_LENGTH);
  kept.write(`pagefind.${name}.pf_meta`, pack(content));
  return name;
}

/** The shortest beginning of a word that comes after another one, whatever follows that. */
function shortestAfter(before: string, word: string): string {
  let shared = 0;
  while (before[shared] === word[shared]) shared += 1;
  return word.slice(0, shared + 1);
}

/** Its name and its length in words: Pagefind divides by that. */
const ARCHIVE = ['0', 1];
const HASH_LENGTH = 8;
/** Comes after every key. */
const LAST = '\uffff';
