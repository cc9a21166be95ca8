import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What the layout of our files follows; docs/search.md says what to look at when another is taken. */
export const PAGEFIND_VERSION = '1.6.0';

/**
 * Pagefind's own code for the reader's browser. It is only to be had from the indexer, which is started for it once;
 * afterwards it comes from the cache's folder. Throws when the package is of another version than the one whose files
 * we write.
 */
export async function loadPagefindCode(cache: string | undefined): Promise<readonly WebFile[]> {
  loaded ??= cache === undefined ? runIndexer() : readKept(cache).catch(() => runIndexer());
  // An attempt that failed isn't the answer to the next one.
  loaded.catch(() => (loaded = undefined));
  const files = await loaded;
  if (cache !== undefined) await keep(files, cache);
  return files;
}

let loaded: Promise<readonly WebFile[]> | undefined;

/** Each file is kept under its name and its hash, so that a damaged one is noticed. */
async function keep(files: readonly WebFile[], cache: string): Promise<void> {
  for (const { name, content } of files) {
    await writeFile(join(cache, `${name}.${hashOf(content)}`), content);
  }
}

async function readKept(cache: string): Promise<WebFile[]> {
  const kept = await readdir(cache);
  return Promise.all(
    NAMES.map(async (name) => {
      const file = kept.find((each) => each.startsWith(`${name}.`)) ?? name;
      const content = await readFile(join(cache, file));
      if (file !== `${name}.${hashOf(content)}`) throw new Error(`${file} is damaged.`);
      return { name, content };
    }),
  );
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function runIndexer(): Promise<WebFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  try {
    await index.addCustomRecord({ url: '/', content: 'tin', language: 'vi' });
    const { files } = await index.getFiles();
    const contentOf = (name: string): Uint8Array => {
      const file = files.find(({ path }) => path === name);
      if (file === undefined) throw new Error(`Pagefind gives no ${name}.`);
      return file.content;
    };
    const entry = Buffer.from(contentOf('pagefind-entry.json')).toString('utf8');
    if (!entry.includes(`"version":"${PAGEFIND_VERSION}"`)) {
      throw new Error(
        `The search index is written for Pagefind ${PAGEFIND_VERSION}, not for ${entry}.`,
      );
    }
    return NAMES.map((name) => ({ name, content: contentOf(name) }));
  } finally {
    await close();
  }
}

const NAMES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

export interface WebFile {
  readonly name: string;
  readonly content: Uint8Array;
}
