import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Every list of an index on disk: for each word as it is written there, its places in the one page. */
export function readLists(folder: string): Map<string, number[]> {
  const files = readdirSync(join(folder, 'index'));
  return new Map(
    files.flatMap((name) =>
      indexSchema
        .parse(readFile(join(folder, 'index', name)))[0]
        .map(([word, pages]): [string, number[]] => [
          word,
          pages.flatMap(([, places]) => readPlaces(places)),
        ]),
    ),
  );
}

/** Negative numbers change the weight of what follows; each place is written as its distance from the one before. */
function readPlaces(written: readonly number[]): number[] {
  let place = 0;
  return written.filter((number) => number >= 0).map((distance) => (place += distance));
}

function readFile(file: string): unknown {
  const content = gunzipSync(readFileSync(file));
  return decodeCbor(content.subarray('pagefind_dcd'.length));
}

/** The part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text, null, arrays of known length. */
function decodeCbor(bytes: Buffer): unknown {
  let at = 0;
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const read = (): unknown => {
    const head = bytes.readUInt8(at);
    at += 1;
    if (head === 0xf6) return null;
    const length = readLength(head & 31);
    if (head >> 5 === 0) return length;
    if (head >> 5 === 1) return -1 - length;
    if (head >> 5 === 4) return Array.from({ length }, read);
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  return read();
}

const indexSchema = z.tuple([
  z.array(
    z.tuple(
      [z.string(), z.array(z.tuple([z.number(), z.array(z.number())], z.unknown()))],
      z.unknown(),
    ),
  ),
]);
