import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { z } from 'zod';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

/**
 * Replaces Pagefind's page names (eight random bytes each, the bulk of what every reader loads first) by the page's
 * ordinal, which is also the name of its document. Throws when the files aren't those of the Pagefind we know.
 */
export async function shortenPageNames(folder: string): Promise<void> {
  const [file, ...others] = (await readdir(folder)).filter((name) => name.endsWith('.pf_meta'));
  if (file === undefined || others.length > 0) {
    throw new Error(`Expected one .pf_meta in ${folder}; a Pagefind other than 1.6 was used?`);
  }
  const packed = await promisify(gunzip)(await readFile(join(folder, file)));
  const [version, pages, ...rest] = metaSchema.parse(decodeCbor(packed.subarray(SIGNATURE.length)));
  const named: Cbor = pages.map((_, ordinal) => [ordinal.toString(36), 1]);
  const content = Buffer.concat([SIGNATURE, encodeCbor([version, named, ...rest])]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  await writeFile(
    join(folder, `pagefind.vi_${hash}.pf_meta`),
    await promisify(gzip)(content, { level: 9 }),
  );
  await rm(join(folder, file));
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = entrySchema.parse(JSON.parse(await readFile(entryFile, 'utf8')));
  entry.languages.vi.hash = `vi_${hash}`;
  await writeFile(entryFile, JSON.stringify(entry));
}

/** Stands before whatever Pagefind compresses. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const cborSchema: z.ZodType<Cbor> = z.lazy(() =>
  z.union([z.number(), z.string(), z.null(), z.array(cborSchema)]),
);
const metaSchema = z.tuple([z.string(), z.array(z.array(cborSchema))], cborSchema);
const entrySchema = z.looseObject({
  languages: z.object({ vi: z.looseObject({ hash: z.string() }) }),
});
