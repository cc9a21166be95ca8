/** The part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text, arrays of known length and null. */
export type Cbor = number | string | null | Cbor[];

/** Throws a `RangeError` on anything else. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  let at = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const readLength = (short: number): number => {
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    const start = at;
    at += size;
    if (size === 1) return view.getUint8(start);
    if (size === 2) return view.getUint16(start);
    if (size === 4) return view.getUint32(start);
    throw new RangeError(`CBOR length of ${size} bytes at ${start}.`);
  };
  const read = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    if (head === NULL) return null;
    const length = readLength(head & 31);
    switch (head >> 5) {
      case UNSIGNED:
        return length;
      case NEGATIVE:
        return -1 - length;
      case TEXT:
        at += length;
        return decoder.decode(bytes.subarray(at - length, at));
      case ARRAY:
        return Array.from({ length }, read);
      default:
        throw new RangeError(`CBOR type ${head >> 5} at ${at - 1}.`);
    }
  };
  return read();
}

export function encodeCbor(value: Cbor): Buffer {
  const parts: Buffer[] = [];
  const write = (item: Cbor): void => {
    if (item === null) parts.push(Buffer.of(NULL));
    else if (typeof item === 'number') {
      parts.push(item < 0 ? writeHead(NEGATIVE, -1 - item) : writeHead(UNSIGNED, item));
    } else if (typeof item === 'string') {
      const text = Buffer.from(item);
      parts.push(writeHead(TEXT, text.length), text);
    } else {
      parts.push(writeHead(ARRAY, item.length));
      item.forEach(write);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

function writeHead(type: number, length: number): Buffer {
  const head = type << 5;
  if (length < 24) return Buffer.of(head | length);
  if (length < 2 ** 8) return Buffer.of(head | 24, length);
  const size = length < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8(head | (size === 2 ? 25 : 26));
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}

const decoder = new TextDecoder();
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;
const NULL = 0xf6;
