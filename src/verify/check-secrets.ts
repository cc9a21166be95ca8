import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Expected } from './expected.ts';
import type { VerifyFinding } from './finding.ts';
import { Needles } from './needles.ts';
import { telltalesOf } from './telltales.ts';

/** Looks through every byte of the output, packed ones unpacked, for texts that readers may not see. */
export function checkSecrets(
  dist: string,
  files: ReadonlyMap<string, number>,
  { hidden, withdrawn, published, pages, others }: Expected,
): VerifyFinding[] {
  const telltales = telltalesOf(hidden, withdrawn, [...published, ...pages, ...others]);
  if (telltales.size === 0) return [];
  const needles = new Needles([...telltales.keys()]);
  return [...files.keys()].flatMap((file) => {
    const bytes = unpack(readFileSync(path.join(dist, file)), file);
    return [...needles.in(bytes)].map((found) => ({
      about: 'tin không được lộ' as const,
      message: `${file} có “${found}” của ${telltales.get(found) ?? ''}.`,
    }));
  });
}

/** What can't be unpacked is looked through as it is. */
function unpack(bytes: Buffer, file: string): Buffer {
  try {
    if (file.endsWith('.br')) return brotliDecompressSync(bytes);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}
