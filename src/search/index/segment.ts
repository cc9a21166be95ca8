import { crc32, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { ByteReader, ByteWriter } from './bytes.ts';
import { countInText, isInTitle, readWordHead, writePageTerms } from './page-terms.ts';
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
  const stems = [...vocabulary.stems];
  const totals = countWords(body.view(), pages, stems.length);
  const totalsStart = body.length;
  for (const column of [totals.pages, totals.times, totals.pairs]) {
    for (const number of column) body.writeNumber(number);
  }
  const header = JSON.stringify({ pages, stems, totalsStart } satisfies Header);
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
  const { pages, stems, totalsStart } = headerSchema.parse(JSON.parse(header));
  const body = bytes.subarray(bodyStart);
  const reader = new ByteReader(body, totalsStart);
  const readColumn = (): Uint32Array => {
    const column = new Uint32Array(stems.length);
    for (let word = 0; word < column.length; word += 1) column[word] = reader.readNumber();
    return column;
  };
  const totals = { pages: readColumn(), times: readColumn(), pairs: readColumn() };
  return { pages, stems, body, totals };
}

/** How common each word is in these pages, in the order of the words. */
export function countWords(
  body: Uint8Array,
  pages: readonly SegmentPage[],
  words: number,
): WordTotals {
  const totals = {
    pages: new Uint32Array(words),
    times: new Uint32Array(words),
    pairs: new Uint32Array(words),
  };
  const reader = new ByteReader(body, 0);
  const head = { word: 0, count: 0, pairs: 0, pairsEnd: 0 };
  for (const { start, documentStart } of pages) {
    head.word = 0;
    for (reader.at = start; reader.at < documentStart; reader.at = head.pairsEnd) {
      readWordHead(reader, head);
      const word = head.word - 1;
      const times = countInText(head.count) + (isInTitle(head.count) ? 1 : 0);
      totals.pages[word] = (totals.pages[word] ?? 0) + 1;
      totals.times[word] = (totals.times[word] ?? 0) + times;
      totals.pairs[word] = (totals.pairs[word] ?? 0) + head.pairs;
    }
  }
  return totals;
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
  totalsStart: z.number(),
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
  /** Of all its pages, those that no record has any more included. */
  readonly totals: WordTotals;
}

/** Of each word. */
export interface WordTotals {
  /** In how many pages it stands. */
  readonly pages: Uint32Array;
  /** How often it stands anywhere. */
  readonly times: Uint32Array;
  /** How many pairs of all pages begin with it. */
  readonly pairs: Uint32Array;
}

/** A record as `document.ts` writes and names it. */
export interface NamedRecord {
  readonly name: string;
  readonly json: string;
}
