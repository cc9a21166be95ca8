import { hash } from 'node:crypto';
import type { Manifest } from '../query/manifest.ts';
import { gatherFacets } from './facets.ts';
import type { KeptFolder } from './kept-folder.ts';
import { gatherNames } from './names.ts';
import { PAGEFIND_VERSION } from './pagefind-web.ts';
import type { ListedRecord } from './read-records.ts';

/**
 * Writes what the client reads beside Pagefind's files, and last the entry, which names them all: until then nothing
 * points to any of them.
 */
export function writeManifest(
  kept: KeptFolder,
  records: readonly ListedRecord[],
  { meta, ...rest }: { readonly meta: string } & Pick<Manifest, 'abbreviations' | 'cards'>,
): void {
  const manifest: Manifest = {
    articles: records.length,
    ...rest,
    facets: writeNamed(kept, 'facets', gatherFacets(records)),
    names: writeNamed(kept, 'names', gatherNames(records)),
  };
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
