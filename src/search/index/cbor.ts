import { ByteWriter } from './bytes.ts';

/** The part of CBOR (RFC 8949) that Pagefind reads: whole numbers, text and arrays of known length. */
export type Cbor = number | string | readonly Cbor[];

export function encodeCbor(value: Cbor): Buffer {
  const out = new ByteWriter();
  writeValue(out, value);
  return out.view();
}

export function writeCborNumber(out: ByteWriter, value: number): void {
  if (value < 24) out.writeByte(value);
  else writeHead(out, UNSIGNED, value);
}

export function writeCborText(out: ByteWriter, text: string): void {
  writeHead(out, TEXT, Buffer.byteLength(text));
  out.writeText(text);
}

/** What stands before an array's items. */
export function writeCborArray(out: ByteWriter, length: number): void {
  writeHead(out, ARRAY, length);
}

function writeValue(out: ByteWriter, value: Cbor): void {
  if (typeof value === 'number') writeCborNumber(out, value);
  else if (typeof value === 'string') writeCborText(out, value);
  else {
    writeCborArray(out, value.length);
    for (const item of value) writeValue(out, item);
  }
}

function writeHead(out: ByteWriter, type: number, value: number): void {
  if (value < 24) {
    out.writeByte(type | value);
    return;
  }
  const size = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  out.writeByte(type | (size === 1 ? 24 : size === 2 ? 25 : 26));
  for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) out.writeByte((value >>> shift) & 0xff);
}

const UNSIGNED = 0 << 5;
const TEXT = 3 << 5;
const ARRAY = 4 << 5;
