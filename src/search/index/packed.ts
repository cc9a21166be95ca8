import { gzipSync } from 'node:zlib';

/** Stands before whatever Pagefind compresses. */
export const SIGNATURE = Buffer.from('pagefind_dcd');

/** The content compressed; equal content gives equal bytes. */
export function pack(content: Uint8Array): Buffer {
  const packed = gzipSync(content, { level: 9, memLevel: 9 });
  // Otherwise the header names the system that it was made on.
  packed[9] = UNKNOWN_SYSTEM;
  return packed;
}

const UNKNOWN_SYSTEM = 255;
