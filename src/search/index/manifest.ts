import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../query/manifest.ts';
import { gatherFacets } from './facets.ts';
import { gatherNames } from './names.ts';
import { PAGEFIND_VERSION } from './pagefind-web.ts';
import type { ListedRecord } from './read-records.ts';

/**
 * Writes what the client reads beside Pagefind's files, and last the entry, which names them all: until then nothing
 * points to any of them.
 */
export async function writeManifest(
  folder: string,
  records: readonly ListedRecord[],
  { meta, ...rest }: { readonly meta: string } & Pick<Manifest, 'abbreviations' | 'documents'>,
): Promise<void> {
  const manifest: Manifest = {
    articles: records.length,
    ...rest,
    facets: await writeNamed(folder, 'facets', gatherFacets(records)),
    names: await writeNamed(folder, 'names', gatherNames(records)),
  };
  const entry = {
    version: PAGEFIND_VERSION,
    languages: { vi: { hash: meta, wasm: null, page_count: records.length + 1 } },
    include_characters: [],
    search: await writeNamed(folder, 'search', manifest),
  };
  await writeFile(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}

async function writeNamed(folder: string, name: string, value: object): Promise<string> {
  const json = JSON.stringify(value);
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 8);
  const file = `${name}.${hash}.json`;
  await writeFile(join(folder, file), json);
  return file;
}
