/**
 * A file's bytes without their gzip. Some servers send such files as gzip-encoded, so that the browser has unpacked them
 * already. Rejects when the file is cut off or damaged.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  // Written by hand: streaming from a Blob takes Chromium ten times as long, most of a query's time.
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [unpacked] = await Promise.all([readAll(readable), written]);
  return unpacked;
}

async function readAll(stream: ReadableStream<BufferSource>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
  }
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
