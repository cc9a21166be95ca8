import { createHash } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageName } from '../query/page-name.ts';
import { encodeCbor } from './cbor.ts';
import { pack, SIGNATURE } from './packed.ts';
import { PAGEFIND_VERSION } from './pagefind-web.ts';
import type { WordFile } from './word-files.ts';

/**
 * Writes what Pagefind reads first: the list of pages and the list of files of posting lists (`.pf_meta`). Gives its
 * hash, which is its name. The files of posting lists get their short names.
 *
 * @param articles how many there are
 * @param files in the order of their words
 */
export async function writeMeta(
  folder: string,
  articles: number,
  files: readonly WordFile[],
): Promise<string> {
  const names = await nameFiles(folder, files);
  const pages = Array.from({ length: articles + 1 }, (_, ordinal) => [pageName(ordinal), 1]);
  const starts = files.map(({ first }, order) =>
    order === 0 ? '' : shortestAfter(files[order - 1]?.last ?? '', first),
  );
  // Pagefind opens every file whose range holds what is asked for. A range that ends where the next one begins costs a
  // second file for one word in hundreds, and everybody less than saying where it really ends.
  const chunks = names.map((name, order) => [starts[order] ?? '', starts[order + 1] ?? LAST, name]);
  const content = Buffer.concat([
    SIGNATURE,
    encodeCbor([PAGEFIND_VERSION, pages, chunks, [], [], []]),
  ]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
  await writeFile(join(folder, `pagefind.${hash}.pf_meta`), pack(content));
  return hash;
}

/** As short as the hashes can be told apart by, but not shorter than keeps them apart over many builds. */
async function nameFiles(folder: string, files: readonly WordFile[]): Promise<string[]> {
  const used = Map.groupBy(files, ({ hash }) => hash.slice(0, HASH_LENGTH));
  return Promise.all(
    files.map(async ({ hash }) => {
      const short = hash.slice(0, HASH_LENGTH);
      const name = used.get(short)?.length === 1 ? short : hash;
      await rename(join(folder, 'index', hash), join(folder, 'index', `${name}.pf_index`));
      return name;
    }),
  );
}

/** The shortest beginning of a word that comes after another one, whatever follows that. */
function shortestAfter(before: string, word: string): string {
  let shared = 0;
  while (before[shared] === word[shared]) shared += 1;
  return word.slice(0, shared + 1);
}

const HASH_LENGTH = 8;
/** Comes after every key. */
const LAST = '\uffff';
