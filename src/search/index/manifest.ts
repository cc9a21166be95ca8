import { hash } from 'node:crypto';
import type { Manifest } from '../query/manifest.ts';
import { gatherFacets } from './facets.ts';
import type { KeptFolder } from './kept-folder.ts';
import { gatherNames } from './names.ts';
import { PAGEFIND_VERSION } from './pagefind-web.ts';
import type { ListedRecord } from './read-records.ts';

/** Writes what can be narrowed by and what is suggested, and gives the names of these files. */
export function writeLists(
  kept: KeptFolder,
  records: readonly ListedRecord[],
): Pick<Manifest, 'facets' | 'names'> {
  const facets = gatherFacets(records);
  return {
    facets: writeNamed(kept, 'facets', facets),
    names: writeNamed(kept, 'names', gatherNames(facets)),
  };
}

/**
 * Writes what the client reads first beside Pagefind's files, and last the entry, which names them all: until then nothing
 * points to any of them.
 *
 * @param meta the hash in the name of Pagefind's list of files
 */
export function writeManifest(kept: KeptFolder, meta: string, manifest: Manifest): void {
  const entry = {
    version: PAGEFIND_VERSION,
    languages: { vi: { hash: meta, wasm: null, page_count: 1 } },
    include_characters: [],
    search: writeNamed(kept, 'search', manifest),
  };
  kept.write('pagefind-entry.json', JSON.stringify(entry));
}

function writeNamed(kept: KeptFolder, name: string, value: object): string {
  const json = JSON.stringify(value);
  const file = `${name}.${hash('sha256', json, 'hex').slice(0, 8)}.json`;
  kept.write(file, json);
  return file;
}
