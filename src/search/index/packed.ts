import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';

/** Stands before whatever Pagefind compresses. */
export const SIGNATURE = Buffer.from('pagefind_dcd');

/** The content compressed; equal content gives equal bytes. */
export function pack(content: Uint8Array): Buffer {
  const packed = gzipSync(content, { level: 9, memLevel: 9 });
  // Otherwise the header names the system that it was made on.
  packed[9] = UNKNOWN_SYSTEM;
  return packed;
}

/**
 * The same, but what an earlier build packed is taken from the folder.
 *
 * @param hash of the content
 */
export function packOnce(content: Uint8Array, hash: string, folder: string | undefined): Buffer {
  if (folder === undefined) return pack(content);
  const file = join(folder, hash);
  const kept = readKept(file);
  if (kept !== undefined) return kept;
  const packed = pack(content);
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(packed));
  // Written beside and renamed: a build that dies leaves no half file under a valid name.
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([checksum, packed]));
  renameSync(`${file}.${process.pid}`, file);
  return packed;
}

/** Leaves in the folder only what these hashes name. */
export function forgetUnused(
  folder: string | undefined,
  files: readonly { readonly hash: string }[],
): void {
  if (folder === undefined) return;
  const used = new Set(files.map(({ hash }) => hash));
  for (const name of readdirSync(folder)) {
    if (!used.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}

function readKept(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const packed = bytes.subarray(CHECKSUM);
    return bytes.readUInt32LE(0) === crc32(packed) ? packed : undefined;
  } catch {
    // Never kept, or cut off.
    return undefined;
  }
}

const CHECKSUM = 4;
const UNKNOWN_SYSTEM = 255;
