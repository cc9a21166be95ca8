import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** Every list of an index on disk: for each word as it is written there, its pages and their places. */
export function readLists(folder: string): Map<string, Posting[]> {
  const lists = new Map<string, Posting[]>();
  for (const name of readdirSync(join(folder, 'index'))) {
    for (const [word, pages] of indexSchema.parse(readFile(join(folder, 'index', name)))[0]) {
      let page = 0;
      const postings = pages.map(([distance, places]): Posting => {
        page += distance;
        return { page, places: readPlaces(places) };
      });
      lists.set(word, postings);
    }
  }
  return lists;
}

/** The names of an index's pages, in the order of their numbers. */
export function readPageNames(folder: string): string[] {
  const [file = ''] = readdirSync(folder).filter((name) => name.endsWith('.pf_meta'));
  return metaSchema.parse(readFile(join(folder, file)))[1].map(([name]) => name);
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
const metaSchema = z.tuple([z.string(), z.array(z.tuple([z.string()], z.unknown()))], z.unknown());

export interface Posting {
  readonly page: number;
  readonly places: readonly number[];
}
