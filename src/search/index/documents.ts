import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { documentPath } from '../query/document.ts';
import type { Abbreviation } from './build.ts';
import { gatherFacets } from './facets.ts';
import { gatherNames } from './names.ts';
import type { SearchRecord } from './record.ts';

/** Writes what is shown of each article, what they can be narrowed by, and the manifest. */
export async function writeDocuments(
  records: readonly SearchRecord[],
  folder: string,
  abbreviations: readonly Abbreviation[],
): Promise<void> {
  await mkdir(join(folder, 'doc'), { recursive: true });
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const batch = records.slice(start, start + AT_ONCE);
    await Promise.all(
      batch.map(async (record, order) => {
        const content = await promisify(gzip)(JSON.stringify(record), { level: 9 });
        await writeFile(join(folder, documentPath(start + order + 1)), content);
      }),
    );
  }
  await writeFile(join(folder, 'facets.json'), JSON.stringify(gatherFacets(records)));
  await writeFile(join(folder, 'names.json'), JSON.stringify(gatherNames(records)));
  const manifest = { articles: records.length, abbreviations };
  await writeFile(join(folder, 'search.json'), JSON.stringify(manifest));
}

const AT_ONCE = 64;
