import { crc32, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { ByteWriter } from './bytes.ts';
import { writePageTerms } from './page-terms.ts';
import type { SearchRecord } from './record.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Reads some records once and for all: what each is found by and what is shown of it, in one run of bytes that
 * a later build can take from its cache.
 */
export function writeSegment(articles: readonly NamedRecord[]): Uint8Array<ArrayBuffer> {
  const vocabulary = new Vocabulary();
  const body = new ByteWriter(2 ** 20);
  const pages = articles.map(({ name, json }): SegmentPage => {
    const start = body.length;
    const length = writePageTerms(JSON.parse(json) as SearchRecord, vocabulary, body);
    const documentStart = body.length;
    body.writeBytes(gzipSync(json, DOCUMENT_COMPRESSION));
    return { name, length, start, documentStart, end: body.length };
  });
  const header = JSON.stringify({ pages, stems: [...vocabulary.stems] } satisfies Header);
  const bytes = new ByteWriter(PREFIX + 3 * header.length + body.length);
  bytes.writeBytes(Buffer.alloc(PREFIX));
  bytes.writeText(header);
  const bodyStart = bytes.length;
  bytes.writeBytes(body.view());
  const segment = bytes.view();
  segment.writeUInt32LE(bodyStart, 4);
  segment.writeUInt32LE(crc32(segment.subarray(4)), 0);
  return new Uint8Array(segment.buffer, segment.byteOffset, segment.length);
}

/** Throws when the bytes aren't a whole segment. */
export function readSegment(bytes: Uint8Array): Segment {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== crc32(bytes.subarray(4))) {
    throw new RangeError('The segment is damaged.');
  }
  const bodyStart = view.getUint32(4, true);
  // A copy, because text can't be decoded from memory that threads share.
  const header = Buffer.from(bytes.subarray(PREFIX, bodyStart)).toString('utf8');
  const { pages, stems } = headerSchema.parse(JSON.parse(header));
  return { pages, stems, body: bytes.subarray(bodyStart) };
}

/** A checksum of all that follows, and where the pages begin. */
const PREFIX = 8;
/** Level 9 takes twice as long and saves one byte in ten thousand. */
const DOCUMENT_COMPRESSION = { level: 6 };

const headerSchema = z.object({
  pages: z.array(
    z.object({
      name: z.string(),
      length: z.number(),
      start: z.number(),
      documentStart: z.number(),
      end: z.number(),
    }),
  ),
  stems: z.array(z.string()),
});

type Header = z.infer<typeof headerSchema>;

/** One page of a segment; the places are in its body. */
export interface SegmentPage {
  /** The record's name: changes with whatever is in the record. */
  readonly name: string;
  /** In words. */
  readonly length: number;
  /** Its terms begin here, as `writePageTerms` writes them. */
  readonly start: number;
  /** They end here, where what is shown of it begins, compressed. */
  readonly documentStart: number;
  readonly end: number;
}

export interface Segment {
  readonly pages: readonly SegmentPage[];
  /** Of word 1, 2 and so on. */
  readonly stems: readonly string[];
  readonly body: Uint8Array;
}

/** A record as `document.ts` writes and names it. */
export interface NamedRecord {
  readonly name: string;
  readonly json: string;
}
